package org.newsproof.report;

import java.io.IOException;

/**
 * One report in the making. Articles come one by one, in the order of the inputs, and are not kept; nothing is
 * visible at the report's destination before {@link #finish} has returned, except on a console, which shows each
 * article as it comes. Not thread-safe.
 */
public interface Report extends AutoCloseable {

    void add(ArticleReport article) throws IOException;

    void add(InputError error) throws IOException;

    /** Completes the report and puts it in place. */
    void finish(Summary summary) throws IOException;

    /** Gives up what was written so far, unless finished. */
    @Override
    void close() throws IOException;
}
