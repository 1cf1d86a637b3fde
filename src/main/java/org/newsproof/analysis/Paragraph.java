package org.newsproof.analysis;

import java.util.List;
import org.newsproof.document.Span;

/**
 * A paragraph, without the white space round it.
 *
 * @param index position in {@link Analysis#paragraphs()}
 * @param sentences never empty
 */
public record Paragraph(int index, Span span, List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
