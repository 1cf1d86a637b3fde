package org.newsproof.grammar.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.en.EnglishSuppressMisspelledSuggestionsFilter;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.tagging.disambiguation.Disambiguator;

/**
 * LanguageTool's American English with our chunker and with no more checks from its rule files than are wanted. The files are read from
 * its jar as they are, and what is not wanted is left out before LanguageTool's own loader sees it. Thread-safe.
 */
@SuppressWarnings("try") // there is nothing to close: it has no language model
final class CuratedEnglish extends AmericanEnglish {
    static {
        String replaced = EnglishSuppressMisspelledSuggestionsFilter.class.getName();
        JLanguageTool.setClassBrokerBroker(name -> Class.forName(name.equals(replaced) ? WordsFilter.class.getName() : name));
    }

    private final Predicate<String> wanted;
    private Optional<List<AbstractPatternRule>> rules = Optional.empty();

    /** @param wanted tells by its id whether a check is loaded; not asked before a LanguageTool is made for this language */
    CuratedEnglish(Predicate<String> wanted) {
        super(true); // LanguageTool lets only its own list of languages use the other constructor
        this.wanted = wanted;
    }

    /** Loads all that reads a sentence before any check does: tagger, dictionary, chunker and disambiguator. */
    void loadReaders() {
        getTagger();
        getChunker();
        getDisambiguator();
    }

    @Override
    public Chunker createDefaultChunker() {
        return OwnChunker.SHARED;
    }

    /** That of LanguageTool's own object for the language, so that there is one however many engines there are. */
    @Override
    public Disambiguator createDefaultDisambiguator() {
        return Languages.getLanguageForShortCode("en-US").getDisambiguator();
    }

    @Override
    protected synchronized List<AbstractPatternRule> getPatternRules() throws IOException {
        if (rules.isEmpty()) {
            List<AbstractPatternRule> loaded = new ArrayList<>();
            for (String file : getRuleFileNames()) {
                loaded.addAll(new PatternRuleLoader().getRules(new CuratedRules(content(file), wanted).stream(), file, this));
            }
            rules = Optional.of(List.copyOf(loaded));
        }
        return rules.get();
    }

    private static byte[] content(String file) {
        try (InputStream in = JLanguageTool.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("LanguageTool's rules " + file + " are not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read LanguageTool's rules " + file, e);
        }
    }
}
