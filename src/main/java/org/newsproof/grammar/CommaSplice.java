package org.newsproof.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Clause;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.rule.Article;

/**
 * Finds two main clauses with nothing but a comma between them: "The hall is open again, it has a new roof". Quoted speech is left
 * alone. The second begins with a pronoun and its finite verb; the first has a subject and a finite verb of its own, no word that
 * would make it depend on the second, and no verb of saying or thinking, of which either may be the content.
 */
final class CommaSplice {
    /** A shorter second clause is an aside: ", it seems,". In tokens, the comma not counted. */
    private static final int SHORTEST_CLAUSE = 5;
    private static final Set<PartOfSpeech> NOMINAL = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.DET);
    private static final Set<String> PRONOUNS = Set.of("it", "this", "these", "they", "we", "he", "she", "there");
    private static final Set<String> CLAUSE_STARTS = Set.of(":", ";", "—", "–", "-", "\"", "(", ")");
    /** Words that make a clause depend on another, or two clauses answer each other. */
    private static final Set<String> BINDING = Set.of(
            "if", "when", "while", "although", "though", "because", "unless", "whereas", "whether", "whenever", "wherever", "whatever", "whoever",
            "however", "that", "who", "whom", "whose", "which", "what", "where", "why", "how", "lest", "so", "such", "not", "n't", "never", "no",
            "neither", "nor", "either", "only", "just", "merely", "hardly", "barely", "scarcely", "sooner", "once", "given", "provided", "granted",
            "albeit", "had", "let", "first", "some", "one", "yes");
    /** Prepositions as well: they bind only where a verb follows. */
    private static final Set<String> BINDING_VERBS = Set.of("since", "after", "before", "until", "till", "by", "like", "as", "than");

    /** Lemmas of verbs of which either clause may be the content. */
    private final Set<String> saying;

    CommaSplice(Lexicons lexicons) {
        this.saying = Stream.of("speech.saying", "speech.thinking").flatMap(list -> lexicons.lowerCaseSet(list).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The comma with the word before it and the first words behind it. */
    Optional<Span> find(Article article, Sentence sentence) {
        List<Clause> clauses = article.claims().clauses(sentence);
        for (int comma = 2; comma + SHORTEST_CLAUSE < sentence.size(); comma++) {
            if (sentence.has(comma, ",") && PRONOUNS.contains(sentence.token(comma + 1).lower()) && isSplice(article, sentence, comma, clauses)) {
                return Optional.of(sentence.span(comma - 1, verbBehind(sentence, comma + 1) + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isSplice(Article article, Sentence sentence, int comma, List<Clause> clauses) {
        int from = start(sentence, comma);
        int to = end(sentence, comma);
        int verb = verbBehind(sentence, comma + 1);
        return verb > 0
                && to - comma > SHORTEST_CLAUSE
                && !isSaid(sentence, comma + 1, Math.min(to, verb + 4))
                && !continues(sentence, to)
                && isIndependent(sentence, from, comma, clauses)
                && article.analysis().quotationsAt(sentence.span(from, comma + 1)).isEmpty();
    }

    /** Where the part with the first clause begins. */
    private static int start(Sentence sentence, int comma) {
        int from = comma;
        while (from > 0 && !CLAUSE_STARTS.contains(sentence.token(from - 1).text())) {
            from--;
        }
        return from;
    }

    /** After the last token of the second clause, up to the next comma or mark. */
    private static int end(Sentence sentence, int comma) {
        int to = comma + 1;
        while (to < sentence.size() && !sentence.token(to).isPunctuation()) {
            to++;
        }
        return to;
    }

    /** The finite verb right behind the pronoun, or 0. */
    private static int verbBehind(Sentence sentence, int pronoun) {
        int at = pronoun + 1;
        while (sentence.has(at, PartOfSpeech.ADV)) {
            at++;
        }
        if (at >= sentence.size()) {
            return 0;
        }
        Token token = sentence.token(at);
        boolean finite = token.canBe("VBZ") || token.canBe("VBP") || token.canBe("VBD");
        boolean verb = token.pos() == PartOfSpeech.AUX && !token.is("be") || token.pos() == PartOfSpeech.VERB && finite;
        return verb ? at : 0;
    }

    private boolean isSaid(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.pos().isVerbal() && saying.contains(token.lemma()));
    }

    /** A third clause makes a list: "they came, they saw and they went". */
    private static boolean continues(Sentence sentence, int end) {
        for (int at = end; at + 2 < sentence.size(); at++) {
            boolean joint = sentence.has(at, ",") || sentence.has(at, PartOfSpeech.CCONJ);
            if (joint && PRONOUNS.contains(sentence.token(at + 1).lower()) && verbBehind(sentence, at + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isIndependent(Sentence sentence, int from, int comma, List<Clause> clauses) {
        Token last = sentence.token(comma - 1);
        if (last.pos() == PartOfSpeech.AUX || last.pos() == PartOfSpeech.CCONJ || last.pos() == PartOfSpeech.SCONJ
                || isBound(sentence, from, comma) || isOpenedByConjunction(sentence, from, comma)) {
            return false;
        }
        List<Clause> first = clauses.stream().filter(clause -> clause.verb() >= from && clause.verb() < comma).toList();
        boolean said = first.stream().anyMatch(clause -> saying.contains(clause.lemma()));
        return !said && first.stream().anyMatch(clause -> isMain(sentence, clause, opening(sentence, from, comma)));
    }

    private static boolean isBound(Sentence sentence, int from, int comma) {
        for (int at = from; at < comma; at++) {
            String word = sentence.token(at).lower();
            if (BINDING.contains(word) || BINDING_VERBS.contains(word) && hasVerb(sentence, at + 1, nextComma(sentence, at))) {
                return true;
            }
        }
        return false;
    }

    private static int nextComma(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !sentence.has(at, ",")) {
            at++;
        }
        return at;
    }

    /** "He is strong but, at his age, he tires" or "they were late, but from the beginning, they knew": the comma belongs to what "but" opens. */
    private static boolean isOpenedByConjunction(Sentence sentence, int from, int comma) {
        int at = comma - 1;
        while (at > from && !sentence.token(at).pos().isVerbal()) {
            if (sentence.has(at, PartOfSpeech.CCONJ)) {
                return !NOMINAL.contains(sentence.token(at + 1).pos());
            }
            at--;
        }
        return false;
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(token -> token.pos().isVerbal());
    }

    /** Behind "In Lima ,", "Meanwhile ," or "And": where the subject should begin. */
    private static int opening(Sentence sentence, int from, int comma) {
        int at = from;
        while (sentence.has(at, PartOfSpeech.CCONJ) || sentence.has(at, PartOfSpeech.ADV)) {
            at++;
        }
        if (sentence.has(at, PartOfSpeech.ADP) || sentence.has(at, ",")) {
            int end = at;
            while (end < comma && !sentence.has(end, ",")) {
                end++;
            }
            return end < comma && !hasVerb(sentence, at, end) ? end + 1 : at;
        }
        return at;
    }

    /** A finite verb right behind its subject, which opens the sentence; a form that could be a participle counts only behind a pronoun. */
    private static boolean isMain(Sentence sentence, Clause clause, int opening) {
        if (clause.form() != Clause.Form.FINITE || clause.relative() || clause.governor().isPresent() || clause.subjects().isEmpty()) {
            return false;
        }
        Token verb = clause.verbToken();
        boolean auxiliary = verb.pos() == PartOfSpeech.AUX || clause.modal().isPresent() || sentence.has(clause.verb() - 1, PartOfSpeech.AUX);
        boolean clear = auxiliary || !verb.canBe("VBN") || clause.subjects().get(0).isPronoun();
        return clear && clause.subjects().get(0).from() == opening;
    }
}
