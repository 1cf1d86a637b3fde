package org.newsproof.document.format;

import java.io.IOException;
import java.util.List;
import org.newsproof.document.DecodedText;
import org.newsproof.document.Document;
import org.newsproof.document.TextDecoder;

/** A file that is nothing but the text. */
final class PlainText implements ArticleReader {
    @Override
    public List<Document> documents(Input input) throws IOException {
        DecodedText decoded = TextDecoder.decode(input.bytes());
        return List.of(Document.of(input.id(), decoded.text()).withOrigin(input.whole(decoded.form())));
    }
}
