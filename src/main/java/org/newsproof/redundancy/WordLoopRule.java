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
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/** Kind {@code word-loop}: three words or more that come again at once, in the same order: "the head of the office of the head of the office". */
public final class WordLoopRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("word-loop", Set.of(), WordLoopRule::new);
    /** "day by day by day" and "again and again and again" go round in two words. */
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private final RuleFile file;

    private WordLoopRule(RuleFile file) {
        this.file = file;
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            int at = 0;
            while (at + 2 * SHORTEST <= sentence.size()) {
                Optional<Integer> end = loopFrom(sentence, at);
                if (end.isPresent()) {
                    Span span = sentence.span(at, end.get());
                    findings.add(file.finding(span, file.message("match", article.analysis().slice(span))));
                }
                at = end.orElse(at + 1);
            }
        }
        return findings;
    }

    /** The end of the last round of a loop that begins there. */
    private static Optional<Integer> loopFrom(Sentence sentence, int at) {
        for (int period = SHORTEST; period <= LONGEST && at + 2 * period <= sentence.size(); period++) {
            int end = at + period;
            while (end < sentence.size() && sentence.has(end, sentence.token(end - period).lower())) {
                end++;
            }
            if (end >= at + 2 * period && isPhrase(sentence, at, at + period)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** Words with a noun or a verb among them, and no figures, which repeat in tables, nor marks, which set off a refrain. */
    private static boolean isPhrase(Sentence sentence, int from, int to) {
        List<Token> tokens = sentence.tokens().subList(from, to);
        boolean content = tokens.stream().anyMatch(token -> token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.VERB);
        return content && tokens.stream().allMatch(Token::isWord) && tokens.stream().map(Token::lower).distinct().count() >= SHORTEST;
    }
}
