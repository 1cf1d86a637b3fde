package org.newsproof.grammar.languagetool;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.WeightedSuggestion;

/**
 * What LanguageTool knows of the spelling of single words: its American and British dictionaries and the lists of words that
 * it accepts besides. The rule that it has around them builds another dictionary of those lists first, which takes half a second. Thread-safe.
 */
public final class Speller {
    private static final List<String> LISTS = List.of("/spelling_global.txt", "/en/hunspell/spelling.txt", "/en/hunspell/spelling_custom.txt", "/en/hunspell/spelling_en-US.txt");
    private static final String AMERICAN = "/en/hunspell/en_US.dict";
    private static final String BRITISH = "/en/hunspell/en_GB.dict";

    private final ThreadLocal<MorfologikSpeller> american = ThreadLocal.withInitial(() -> new MorfologikSpeller(AMERICAN, 1));
    private final ThreadLocal<MorfologikSpeller> farther = ThreadLocal.withInitial(() -> new MorfologikSpeller(AMERICAN, 2));
    private final ThreadLocal<MorfologikSpeller> british = ThreadLocal.withInitial(() -> new MorfologikSpeller(BRITISH, 1));

    /** Read when the first word is asked for that no dictionary has. */
    private static final class Lists {
        static final Set<String> WORDS = read();

        private static Set<String> read() {
            Set<String> words = new HashSet<>();
            LISTS.forEach(list -> words.addAll(new CachingWordListLoader().loadWords(list)));
            return Set.copyOf(words);
        }
    }

    /** Whether neither American nor British English has the word. */
    public boolean isMisspelled(String word) {
        return american.get().isMisspelled(word) && british.get().isMisspelled(word) && !Lists.WORDS.contains(word);
    }

    /** Whether American English has the word. */
    boolean isAmerican(String word) {
        return !american.get().isMisspelled(word) || Lists.WORDS.contains(word);
    }

    /** American words that differ in one letter, or else in two, the most frequent ones first. */
    public List<String> spellings(String word) {
        return Stream.of(american, farther)
                .map(speller -> speller.get().getSuggestions(word))
                .filter(suggestions -> !suggestions.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparingInt(WeightedSuggestion::getWeight))
                .map(WeightedSuggestion::getWord)
                .toList();
    }
}
