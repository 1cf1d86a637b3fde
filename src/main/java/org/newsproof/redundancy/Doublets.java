package org.newsproof.redundancy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;

/**
 * Sets of words that say one thing, from {@code lexicon/doublets} and, by WordNet, {@code lexicon/wordnet-doublets}.
 *
 * @param setsByEntry the numbers of the sets that a word is in, by {@code noun:word}
 * @param allowed pairs that stand together in good English, as {@code one+other}
 */
record Doublets(Map<String, Set<Integer>> setsByEntry, Set<String> allowed) {
    static final Doublets NONE = new Doublets(Map.of(), Set.of());
    private static final List<String> LEXICONS = List.of("doublets", "wordnet-doublets");
    private static final Set<PartOfSpeech> CONTENT = Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.VERB);
    /** The dictionary's tags and the lexicon's names for parts of speech. */
    private static final Map<String, String> PARTS = Map.of("NN", "noun", "JJ", "adjective", "RB", "adverb", "VB", "verb");
    /** The longest entry of a set, in words ("put out", "step down from"). */
    private static final int LONGEST_ENTRY = 3;

    Doublets {
        setsByEntry = Map.copyOf(setsByEntry);
        allowed = Set.copyOf(allowed);
    }

    /** The sets and allowed pairs of both lexicons, as far as the house has them. */
    static Doublets read(Lexicons lexicons) {
        Map<String, Set<Integer>> setsByEntry = new HashMap<>();
        Set<String> allowed = new HashSet<>();
        int set = 0;
        for (String name : LEXICONS) {
            for (String part : PARTS.values()) {
                for (String[] words : lines(lexicons, name, part)) {
                    int number = set++;
                    for (String word : words) {
                        setsByEntry.computeIfAbsent(part + ":" + word, w -> new HashSet<>()).add(number);
                    }
                }
            }
            for (String[] words : lines(lexicons, name, "allowed")) {
                allowed.add(words[0] + "+" + words[words.length - 1]);
                allowed.add(words[words.length - 1] + "+" + words[0]);
            }
        }
        return new Doublets(setsByEntry, allowed);
    }

    /** The words of each line of a block. */
    private static List<String[]> lines(Lexicons lexicons, String name, String block) {
        String text = lexicons.has(name) ? lexicons.file(name).text(block).orElse("") : "";
        return text.lines().map(line -> line.split(", ")).toList();
    }

    /** The longest two entries of one set with the "and" at {@code joint} between them. */
    Optional<Span> around(Sentence sentence, int joint) {
        if (!sentence.has(joint, "and")) {
            return Optional.empty();
        }
        for (int left = Math.min(LONGEST_ENTRY, joint); left >= 1; left--) {
            for (int right = Math.min(LONGEST_ENTRY, sentence.size() - joint - 1); right >= 1; right--) {
                if (areOneThing(sentence, joint, left, right)) {
                    return Optional.of(sentence.span(joint - left, joint + 1 + right));
                }
            }
        }
        return Optional.empty();
    }

    private boolean areOneThing(Sentence sentence, int joint, int left, int right) {
        Token first = sentence.token(joint - left);
        Token second = sentence.token(joint + 1);
        if (!CONTENT.contains(first.pos()) || !CONTENT.contains(second.pos()) || isName(sentence, joint - left) || isName(sentence, joint + 1)) {
            return false;
        }
        String firstEntry = entry(sentence, joint - left, left);
        String secondEntry = entry(sentence, joint + 1, right);
        if (firstEntry.equals(secondEntry) || allowed.contains(firstEntry + "+" + secondEntry)) {
            return false;
        }
        Set<Integer> shared = new HashSet<>(sets(first, firstEntry));
        shared.retainAll(sets(second, secondEntry));
        boolean noun = first.pos() == PartOfSpeech.NOUN;
        return !shared.isEmpty() && sameForm(first, second) && !(noun && continuesNoun(sentence, joint + 1 + right));
    }

    private static boolean isName(Sentence sentence, int at) {
        return at > 0 && sentence.token(at).isCapitalised();
    }

    private static boolean continuesNoun(Sentence sentence, int at) {
        return sentence.has(at, PartOfSpeech.NOUN) || sentence.has(at, PartOfSpeech.PROPN) || sentence.has(at, "'s");
    }

    private Set<Integer> sets(Token head, String entry) {
        Set<Integer> sets = new HashSet<>();
        for (Map.Entry<String, String> reading : PARTS.entrySet()) {
            if (head.forms().stream().anyMatch(form -> form.startsWith(reading.getKey()))) { // the tagger mixes up "calm" and "calm"
                sets.addAll(setsByEntry.getOrDefault(reading.getValue() + ":" + entry, Set.of()));
            }
        }
        if (head.pos() == PartOfSpeech.VERB && head.canBe("VBG")) { // "resignation and stepping down"
            sets.addAll(setsByEntry.getOrDefault("noun:" + entry.replaceFirst("^\\S+", head.lower()), Set.of()));
        }
        return sets;
    }

    private static String entry(Sentence sentence, int from, int length) {
        StringBuilder entry = new StringBuilder(sentence.token(from).lemma());
        for (int i = from + 1; i < from + length; i++) {
            entry.append(' ').append(sentence.token(i).lower());
        }
        return entry.toString();
    }

    /** Verbs must be in one form, or a finite verb would be taken together with a participle of something else. */
    private static boolean sameForm(Token first, Token second) {
        if (first.pos() != PartOfSpeech.VERB || second.pos() != PartOfSpeech.VERB) {
            return true;
        }
        return first.forms().stream().anyMatch(form -> form.startsWith("VB") && second.canBe(form));
    }
}
