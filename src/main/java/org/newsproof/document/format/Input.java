package org.newsproof.document.format;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Document;
import org.newsproof.document.Origin;
import org.newsproof.document.SourceMap;
import org.newsproof.document.TextForm;

/**
 * An input as it is read.
 *
 * @param id what its documents are called after
 * @param file none for standard input
 * @param bytes unpacked; not copied, and not to be changed
 * @param isPacked whether the file has them packed
 */
public record Input(String id, Optional<Path> file, byte[] bytes, boolean isPacked) {

    /** The whole input as a text. */
    Origin whole(TextForm form) {
        return isPacked ? new Origin.ReadOnly(file, false, Optional.empty()) : new Origin.Whole(file, form);
    }

    /** Words that were drawn out of the input. */
    Origin extracted() {
        return new Origin.ReadOnly(file, true, Optional.empty());
    }

    /** Words that were drawn out of the input, whose places in it are known. */
    Origin extracted(SourceMap map) {
        return new Origin.ReadOnly(file, true, Optional.of(map));
    }

    /** Document ids for the parts of the input: the input's own for a single part, else with {@code #} and the part's name, or its number from 1. */
    List<String> ids(List<String> names) {
        Set<String> unlike = new HashSet<>(names);
        boolean named = unlike.size() == names.size() && names.stream().noneMatch(String::isBlank);
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(i -> names.size() == 1 ? id : id + "#" + (named ? names.get(i).strip() : i + 1)).toList();
    }

    /** A document with a text that was drawn out of the input. */
    Document document(String documentId, String text) {
        return Document.of(documentId, text).withOrigin(extracted());
    }
}
