package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.Claim;
import org.newsproof.claim.Clause;
import org.newsproof.claim.Mention;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Nearby;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code event-doer}: what one party asked for, offered or decided is taken up again as another party's: "the company asked the
 * court to ban the strike" ... "the union's request to have the strike banned". Both must speak of the same thing: at least
 * {@value #FEWEST_SHARED} content words in common. The other party must stand against the first: it is the one that was asked, both
 * are countries, or {@code sides} has them on two sides. A minister and a ministry, a lawyer and a client may be one party.
 */
public final class EventDoerRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("event-doer", Set.of("frames", "sides", "other"), EventDoerRule::new);
    private static final int FEWEST_SHARED = 2;
    private static final Set<String> LIGHT = Set.of("have", "be", "make", "do", "get", "take", "give", "will", "would");

    private final RuleFile file;
    private final Set<String> frames;
    private final List<List<Set<String>>> sides;
    private final Set<String> other;

    private EventDoerRule(RuleFile file) {
        this.file = file;
        this.frames = Set.copyOf(file.body().texts("frames"));
        this.other = Set.copyOf(file.body().texts("other"));
        this.sides = file.body().value("sides").map(Located::items).orElse(List.of()).stream()
                .map(pair -> pair.items().stream().map(side -> Set.copyOf(side.texts())).toList())
                .toList();
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Claim> claims = article.claims().all().stream().filter(claim -> frames.contains(claim.frame().id()) && !doers(claim).isEmpty()).toList();
        Nearby<Claim> near = new Nearby<>(claims, claim -> claim.clause().isPresent() ? ofFrame(claim, matter(claim)) : Set.of());
        Set<String> ownDoers = claims.stream()
                .filter(claim -> claim.clause().isPresent())
                .flatMap(claim -> ofFrame(claim, doers(claim)).stream())
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            Claim noun = claims.get(at);
            boolean own = ofFrame(noun, doers(noun)).stream().anyMatch(ownDoers::contains);
            if (own || noun.clause().isPresent() || Telling.has(sentence(noun), other)) {
                continue;
            }
            near.before(at, ofFrame(noun, matter(noun))).stream()
                    .filter(claim -> claim.span().compareTo(noun.span()) < 0 && sharesMatter(claim, noun))
                    .findFirst()
                    .filter(verb -> !verb.negated() && isAgainst(article, verb, noun))
                    .ifPresent(verb -> findings.add(finding(article, verb, noun)));
        }
        return findings;
    }

    /** Words or parties, each with the kind of event. */
    private static Set<String> ofFrame(Claim claim, Set<String> words) {
        return words.stream().map(word -> claim.frame().id() + " " + word).collect(Collectors.toSet());
    }

    private boolean isAgainst(Article article, Claim first, Claim second) {
        Clause clause = first.clause().orElseThrow();
        Stream<NounPhrase> addressed = clause.complements().stream()
                .filter(complement -> complement.preposition().equals("to") || complement.preposition().equals("from"))
                .flatMap(complement -> complement.phrases().stream());
        Set<String> asked = Stream.concat(clause.objects().stream(), addressed)
                .map(article.claims().mentions()::of)
                .map(Mention::key)
                .collect(Collectors.toSet());
        return first.role("doer").stream().allMatch(one -> second.role("doer").stream().allMatch(two ->
                asked.contains(two.key())
                        || one.type() == Mention.Type.COUNTRY && two.type() == Mention.Type.COUNTRY
                        || sides.stream().anyMatch(pair -> isOn(pair.get(0), one) && isOn(pair.get(1), two) || isOn(pair.get(1), one) && isOn(pair.get(0), two))));
    }

    private static boolean isOn(Set<String> side, Mention mention) {
        return !mention.phrase().isPronoun() && side.contains(mention.phrase().head().lemma());
    }

    private static Sentence sentence(Claim claim) {
        return claim.role("doer").get(0).phrase().sentence();
    }

    private static Set<String> doers(Claim claim) {
        return claim.role("doer").stream()
                .filter(mention -> !mention.key().startsWith("pronoun:"))
                .map(Mention::key)
                .collect(Collectors.toSet());
    }

    private static boolean sharesMatter(Claim one, Claim other) {
        Set<String> shared = matter(one);
        shared.retainAll(matter(other));
        return shared.size() >= FEWEST_SHARED;
    }

    /** The content words behind the verb or noun, up to the next stop or connective. */
    private static Set<String> matter(Claim claim) {
        Sentence sentence = sentence(claim);
        Set<String> lemmas = new HashSet<>();
        boolean inside = false;
        for (Token token : sentence.tokens()) {
            if (!inside) {
                inside = claim.span().contains(token.span()) && token.is(claim.verb());
            } else if (token.isPunctuation() || token.pos() == PartOfSpeech.CCONJ && startsVerb(sentence, token)) {
                break;
            } else if ((token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.VERB) && !LIGHT.contains(token.lemma())) {
                lemmas.add(token.lemma());
            }
        }
        return lemmas;
    }

    /** "asked for a loan and left", not "a shorter week and longer holidays". */
    private static boolean startsVerb(Sentence sentence, Token conjunction) {
        int next = sentence.tokens().indexOf(conjunction) + 1;
        return next >= sentence.size() || sentence.token(next).pos().isVerbal() || sentence.token(next).pos() == PartOfSpeech.PRON;
    }

    private Finding finding(Article article, Claim verb, Claim noun) {
        String first = name(verb);
        String second = name(noun);
        Span span = noun.span();
        Related related = new Related(verb.span(), "here it is " + first);
        String message = file.message("match", article.analysis().slice(span), "first", first, "second", second, "event", noun.verb());
        return file.finding(span, message, List.of(related), List.of());
    }

    private static String name(Claim claim) {
        return claim.role("doer").stream().map(Mention::name).collect(Collectors.joining(" and "));
    }
}
