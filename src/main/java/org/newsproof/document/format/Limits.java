package org.newsproof.document.format;

/** How much of an input is read. What is larger is no article, or is made to fill the memory. */
public final class Limits {
    /** In bytes: a plain text this long is a hundred novels. */
    public static final long LARGEST_FILE = 256L * 1024 * 1024;
    /** In bytes: a tree takes some twenty times its file, and 32 MiB of XML hold more than the Bible. */
    static final long LARGEST_TREE = 32L * 1024 * 1024;
    /** Elements of one XML file; each takes about 100 bytes. The largest novels in DOCX have some 500,000. */
    static final int MOST_ELEMENTS = 2_000_000;
    /** Elements in each other: pages of news sites stay below 60, browsers cut at 512. */
    static final int DEEPEST = 256;
    /** Files in a ZIP: a text document has some twenty, and one more for each of its pictures. */
    static final int MOST_ENTRIES = 10_000;
    /** Text packs to a tenth, repetitive XML to a fiftieth; deflate ends at a 1032nd, which only bombs come near. */
    static final int MOST_TIMES_UNPACKED = 200;
    /** In bytes: so much may come out of any packed file, however small; a few blanks pack well, too. */
    static final long ALWAYS_UNPACKED = 1024 * 1024;

    private Limits() {}
}
