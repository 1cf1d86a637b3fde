package org.newsproof.document.format;

import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Origin;
import org.newsproof.document.UnreadableInput;

/**
 * What the formats of news agree on.
 *
 * @param headline blank where there is none
 * @param date a time stamp; anything else where there is none
 */
record Article(String headline, String date, Optional<String> text) {

    /** @throws UnreadableInput when there is no text */
    Document document(String id, Origin origin) throws UnreadableInput {
        String words = text.filter(found -> !found.isBlank()).orElseThrow(() -> new UnreadableInput("has no text of an article"));
        Document document = Document.of(id, words).withOrigin(origin);
        if (!headline.isBlank()) {
            document = document.withHeadline(Paragraphs.line(headline));
        }
        return Day.of(date).map(document::withDate).orElse(document);
    }
}
