package org.newsproof.redundancy;

import java.util.ArrayList;
import java.util.List;
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
 * {@code match: exact} finds the same word twice, {@code match: synonym} two words of one set of {@code lexicon/doublets} or {@code lexicon/wordnet-doublets}.
 */
public final class ConjoinedRepeatRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("conjoined-repeat", Set.of("match", "except"), ConjoinedRepeatRule::new);

    /** In words; longer repeats are loops of a decoder. */
    private static final int LONGEST_REPEAT = 4;

    private final RuleFile file;
    private final boolean exact;
    private final Set<String> except;
    private final Doublets doublets;

    private ConjoinedRepeatRule(RuleFile file) {
        this.file = file;
        String match = file.body().requiredText("match");
        this.exact = match.equals("exact");
        if (!exact && !match.equals("synonym")) {
            file.body().value("match").ifPresent(value -> value.mistake("'match' is 'exact' or 'synonym'"));
        }
        this.except = Set.copyOf(file.body().texts("except"));
        this.doublets = exact ? Doublets.NONE : Doublets.read(file.lexicons());
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
                Optional<Span> repeat = exact ? sameWords(sentence, joint).or(() -> sameWord(sentence, joint)) : doublets.around(sentence, joint);
                repeat.filter(span -> !article.analysis().isQuoted(span)).ifPresent(span -> findings.add(finding(article, span, sentence.token(joint).span())));
            }
        }
        return findings;
    }

    private Finding finding(Article article, Span span, Span joint) {
        String words = article.analysis().slice(span);
        Fix fix = file.fix(article, span, words.substring(0, joint.start() - span.start()).stripTrailing());
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
}
