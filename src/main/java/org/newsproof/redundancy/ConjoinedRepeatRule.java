package org.newsproof.redundancy;

import java.util.ArrayList;
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
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code conjoined-repeat}: two words joined by "and" (or, for the same word, by a comma in a list) that say one thing.
 * {@code match: exact} finds the same word twice, {@code match: synonym} two words of one set of {@code lexicon/doublets}.
 */
public final class ConjoinedRepeatRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("conjoined-repeat", Set.of("match", "except"), ConjoinedRepeatRule::new);
    private static final Set<PartOfSpeech> CONTENT = Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.ADV, PartOfSpeech.VERB);
    /** The dictionary's tags and the lexicon's names for parts of speech. */
    private static final Map<String, String> PARTS = Map.of("NN", "noun", "JJ", "adjective", "RB", "adverb", "VB", "verb");
    /** The longest entry of a synonym set, in words ("put out", "step down from"). */
    private static final int LONGEST_ENTRY = 3;

    /** In words; longer repeats are loops of a decoder. */
    private static final int LONGEST_REPEAT = 4;

    private final RuleFile file;
    private final boolean exact;
    private final Set<String> except;
    private final Map<String, Set<Integer>> setsByEntry = new HashMap<>();
    private final Set<String> allowed = new HashSet<>();

    private ConjoinedRepeatRule(RuleFile file) {
        this.file = file;
        String match = file.body().requiredText("match");
        this.exact = match.equals("exact");
        if (!exact && !match.equals("synonym")) {
            file.body().value("match").ifPresent(value -> value.mistake("'match' is 'exact' or 'synonym'"));
        }
        this.except = Set.copyOf(file.body().texts("except"));
        if (!exact && file.lexicons().has("doublets")) {
            readDoublets(file.lexicons().file("doublets"));
        }
    }

    private void readDoublets(Located doublets) {
        List<Located> sets = doublets.value("sets").map(Located::items).orElse(List.of());
        for (int i = 0; i < sets.size(); i++) {
            for (String word : sets.get(i).texts("words")) {
                setsByEntry.computeIfAbsent(sets.get(i).requiredText("pos") + ":" + word, w -> new HashSet<>()).add(i);
            }
        }
        doublets.value("allowed").map(Located::items).orElse(List.of()).forEach(pair -> {
            List<String> words = pair.texts();
            allowed.add(String.join("+", words));
            allowed.add(words.get(words.size() - 1) + "+" + words.get(0));
        });
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (int at = 1; at + 1 < sentence.size(); at++) {
                int joint = at;
                Optional<Span> repeat = exact ? sameWords(sentence, joint).or(() -> sameWord(sentence, joint)) : synonym(sentence, joint);
                repeat.filter(span -> !article.analysis().isQuoted(span)).ifPresent(span -> findings.add(finding(article, span)));
            }
        }
        return findings;
    }

    private Finding finding(Article article, Span span) {
        String words = article.analysis().slice(span);
        int joint = words.contains(" and ") ? words.indexOf(" and ") : words.indexOf(',');
        Fix fix = new Fix(span, words.substring(0, joint));
        return file.finding(span, file.message("match", words), List.of(), List.of(fix));
    }

    /** "memory chips and memory chips": several words, the last a noun, come again. */
    private static Optional<Span> sameWords(Sentence sentence, int joint) {
        for (int length = LONGEST_REPEAT; length >= 2 && sentence.has(joint, "and"); length--) {
            boolean fits = joint >= length && joint + length < sentence.size();
            if (fits && sentence.has(joint - 1, PartOfSpeech.NOUN) && sentence.has(joint + length, PartOfSpeech.NOUN) && isSame(sentence, joint, length)) {
                return Optional.of(sentence.span(joint - length, joint + 1 + length));
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Sentence sentence, int joint, int length) {
        for (int i = 0; i < length; i++) {
            Token first = sentence.token(joint - length + i);
            if (!first.isWord() || !sentence.has(joint + 1 + i, first.lower())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Span> sameWord(Sentence sentence, int joint) {
        Token first = sentence.token(joint - 1);
        Token second = sentence.token(joint + 1);
        boolean and = sentence.has(joint, "and");
        boolean listComma = sentence.has(joint, ",") && (sentence.has(joint + 2, "and") || sentence.has(joint + 2, ","));
        if (!and && !listComma || !first.is(second.lower()) || first.lower().length() < 3 || except.contains(first.lower())) {
            return Optional.empty();
        }
        boolean noun = first.pos() == PartOfSpeech.NOUN && second.pos() == PartOfSpeech.NOUN;
        boolean adjective = first.pos() == PartOfSpeech.ADJ && second.pos() == PartOfSpeech.ADJ && and;
        boolean comparative = first.canBe("JJR") || first.canBe("RBR");
        boolean wholePhrase = !noun || !continuesPhrase(sentence, joint + 2);
        boolean contrast = sentence.has(joint - 2, PartOfSpeech.ADJ); // "senior teachers and teachers"
        return (noun || adjective) && !contrast && !comparative && wholePhrase && !startsPair(sentence, joint)
                ? Optional.of(sentence.span(joint - 1, joint + 2)) : Optional.empty();
    }

    /** "missiles and missiles systems": the second word belongs to a longer phrase. */
    private static boolean continuesPhrase(Sentence sentence, int at) {
        return sentence.has(at, PartOfSpeech.NOUN) || sentence.has(at, PartOfSpeech.PROPN) || sentence.has(at, "'s") || sentence.has(at, "'") || sentence.has(at, "of");
    }

    /** "there are politicians and politicians": two kinds are meant. */
    private static boolean startsPair(Sentence sentence, int joint) {
        return joint >= 3 && sentence.has(joint - 3, "there") && sentence.token(joint - 2).lemma().equals("be");
    }

    private Optional<Span> synonym(Sentence sentence, int joint) {
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
