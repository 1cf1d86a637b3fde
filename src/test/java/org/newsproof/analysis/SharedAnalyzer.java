package org.newsproof.analysis;

import org.newsproof.document.Document;

/** One analyzer for all tests of a run: its models take a second to load. */
public final class SharedAnalyzer {
    private static final Analyzer INSTANCE = Analyzer.load();

    private SharedAnalyzer() {}

    public static Analysis analysis(String text) {
        return INSTANCE.analyze(Document.of("test", text));
    }

    /** @throws IllegalArgumentException when the text is not one sentence */
    public static Sentence sentence(String text) {
        Analysis analysis = analysis(text);
        if (analysis.sentences().size() != 1) {
            throw new IllegalArgumentException("'" + text + "' is read as " + analysis.sentences().size() + " sentences");
        }
        return analysis.sentences().get(0);
    }
}
