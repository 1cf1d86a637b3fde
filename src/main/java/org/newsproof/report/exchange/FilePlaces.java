package org.newsproof.report.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Origin;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.finding.Related;
import org.newsproof.report.Place;
import org.newsproof.report.Places;

/** Finds the spans of one document in the file that it came from, and words findings for formats that have one message for all. Not thread-safe. */
public final class FilePlaces {
    /** So that a message stays one that is read. In UTF-16 code units. */
    private static final int LONGEST_QUOTE = 140;

    private final Document document;
    private final Path workingFolder;
    private final Places places;

    /** @param workingFolder absolute; what the paths of files are relative to */
    public FilePlaces(Document document, Path workingFolder) {
        this.document = document;
        this.workingFolder = workingFolder;
        this.places = new Places(document);
    }

    /** The path of the document's file, or its id where it has no file of its own. */
    public String file() {
        return otherForm().flatMap(Origin::file).map(this::shown).orElse(document.id());
    }

    public FilePlace place(Span span) {
        Place place = places.place(span);
        if (otherForm().isPresent()) {
            return new FilePlace(file(), line(otherForm().get(), place), Optional.empty(), place);
        }
        return span.field() == Field.TEXT
                ? new FilePlace(document.id(), place.line(), Optional.of(places.region(span)), place)
                : new FilePlace(document.id(), 1, Optional.empty(), place);
    }

    /** The message of a finding with the other places that prove it, and with the name of the document where the file has several. */
    public String message(Finding finding) {
        StringBuilder message = new StringBuilder();
        if (otherForm().isPresent() && !document.id().equals(file())) {
            message.append(document.id()).append(", ").append(where(places.place(finding.span()))).append(": ");
        }
        return message.append(messageAlone(finding)).toString();
    }

    /** The message of a finding with the other places that prove it. */
    public String messageAlone(Finding finding) {
        StringBuilder message = new StringBuilder(finding.message());
        for (Related related : finding.related()) {
            Place other = places.place(related.span());
            message.append("; ").append(where(other)).append(": ").append(quote(other)).append(" (").append(related.message()).append(')');
        }
        return message.toString();
    }

    /** What to write instead, in words; empty where the rule has no advice. */
    public String advice(Finding finding) {
        StringBuilder advice = new StringBuilder();
        for (Fix fix : finding.fixes()) {
            advice.append(advice.isEmpty() ? "" : " or ");
            String words = quote(places.place(fix.span()));
            if (fix.replacement().isEmpty()) {
                advice.append("delete ").append(words);
            } else {
                advice.append('"').append(fix.replacement()).append('"').append(fix.span().equals(finding.span()) ? "" : " for " + words);
            }
        }
        return advice.toString();
    }

    /** Such as "line 9" and "headline". */
    static String where(Place place) {
        return place.span().field() == Field.TEXT ? "line " + place.line() : place.span().field().key();
    }

    private static String quote(Place place) {
        return '"' + place.quote(LONGEST_QUOTE) + '"';
    }

    /** The origin of an article that its file holds in another form: as a line of JSON, or within mark-up. */
    private Optional<Origin> otherForm() {
        return document.origin().filter(origin -> origin instanceof Origin.Line || origin.isExtracted());
    }

    /** The line of the file, from 1; the first one where nobody knows. */
    private static int line(Origin origin, Place place) {
        if (origin instanceof Origin.Line line) {
            return line.number();
        }
        return place.span().field() == Field.TEXT && origin.map().isPresent() ? place.line() : 1;
    }

    private String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(workingFolder) ? workingFolder.relativize(absolute) : file).toString().replace('\\', '/');
    }
}
