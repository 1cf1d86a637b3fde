package org.newsproof.document.format;

import java.io.IOException;
import java.util.List;
import org.newsproof.document.Document;

/** Reads the articles of one kind of file. Has no state, so one instance serves all threads. */
interface ArticleReader {
    /**
     * All articles with a text, in the order of the file.
     *
     * @throws IOException when there is none, with the reason for the person who gave the input
     */
    List<Document> documents(Input input) throws IOException;
}
