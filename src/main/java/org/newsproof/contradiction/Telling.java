package org.newsproof.contradiction;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claims;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Mention;

/** What the words of a sentence say about when and by whom something is told. */
final class Telling {
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "report", "announce", "claim", "state", "add", "note", "confirm", "declare", "believe", "think", "estimate", "write", "insist",
            "stress", "explain", "allege", "deny");

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]\\d\\d|20\\d\\d)s?");

    private Telling() {}

    /** Whether the sentence has one of the words or phrases, which are in lower case. */
    static boolean has(Sentence sentence, Collection<String> markers) {
        return has(sentence, 0, sentence.size(), markers);
    }

    static boolean has(Sentence sentence, int from, int to, Collection<String> markers) {
        String words = words(sentence, from, to);
        return markers.stream().anyMatch(marker -> words.contains(" " + marker + " "));
    }

    /** Whether the sentence names a year or a decade. */
    static boolean namesYear(Sentence sentence) {
        return namesYear(sentence, 0, sentence.size());
    }

    /** The same between two tokens, of which the second is not read; bounds outside the sentence are cut. */
    static boolean namesYear(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.max(0, from), Math.min(to, sentence.size())).stream().anyMatch(token -> YEAR.matcher(token.lower()).matches());
    }

    /** The lower-case words between two tokens, with a space before and behind each. */
    static String words(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(Math.max(0, from), Math.min(to, sentence.size())).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** Who says what a sentence says, by key: "X said that ...", "..., X said", "according to X". */
    static Set<String> sources(Claims claims, Sentence sentence) {
        Set<String> sources = new HashSet<>();
        for (Clause clause : claims.clauses(sentence)) {
            if (SAYING.contains(clause.lemma())) {
                clause.subjects().forEach(subject -> sources.add(claims.mentions().of(subject).key()));
            }
        }
        claims.mentions().in(sentence).stream()
                .filter(mention -> sentence.has(mention.phrase().from() - 1, "to") && sentence.has(mention.phrase().from() - 2, "according"))
                .forEach(mention -> sources.add(mention.key()));
        return sources;
    }

    /** Whether a bare surname may stand for more than one: the article has two full names with it. */
    static boolean isOfSeveral(Claims claims, Mention named) {
        NounPhrase phrase = named.phrase();
        return claims.mentions().firstNames(phrase.head().text()) > 1 && !phrase.hasWord(named.name().split(" ")[0].toLowerCase(Locale.ROOT));
    }

    /** Whether two sentences give what they say to different sources. */
    static boolean ofTwoSources(Claims claims, Sentence one, Sentence other) {
        Set<String> first = sources(claims, one);
        Set<String> second = sources(claims, other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }
}
