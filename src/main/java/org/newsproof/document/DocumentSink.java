package org.newsproof.document;

import java.io.IOException;

/** Takes documents one by one as they are read. */
public interface DocumentSink {

    void document(Document document) throws IOException;

    /** Told instead of a document that cannot be read; reading goes on with the next. */
    void unreadable(String id, String reason) throws IOException;
}
