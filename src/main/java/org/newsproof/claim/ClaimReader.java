package org.newsproof.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Chunker;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.TimeExpression;
import org.newsproof.analysis.TimeFinder;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;

/** Reads the claims of an article: clauses and noun phrases through the frames of events. Thread-safe. */
public final class ClaimReader {
    /** Verbs that put a noun into action: "the delivery that the firm made", "a meeting that was held". */
    private static final Set<String> SUPPORT_VERBS = Set.of("make", "hold", "take", "give", "carry", "conduct", "stage");

    private final List<Frame> frames;
    private final NameBook book;
    private final Map<String, List<Frame>> byVerb = new HashMap<>();
    private final Map<String, List<Frame>> byNoun = new HashMap<>();

    public ClaimReader(List<Frame> frames, NameBook book) {
        this.frames = List.copyOf(frames);
        this.book = book;
        for (Frame frame : frames) {
            for (Frame.Construction construction : frame.constructions()) {
                Map<String, List<Frame>> index = construction.noun() ? byNoun : byVerb;
                construction.words().forEach(word -> {
                    List<Frame> known = index.computeIfAbsent(word, w -> new ArrayList<>());
                    if (!known.contains(frame)) {
                        known.add(frame);
                    }
                });
            }
        }
    }

    public List<Frame> frames() {
        return frames;
    }

    public NameBook nameBook() {
        return book;
    }

    public Claims read(Analysis analysis) {
        Mentions mentions = Mentions.read(analysis, book);
        List<Clause> clauses = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            List<Clause> own = ClauseReader.read(sentence);
            clauses.addAll(own);
            own.forEach(clause -> claims.addAll(claims(clause, mentions)));
            nouns(sentence, own, mentions, claims);
        }
        claims.sort(Comparator.comparing(Claim::span));
        return new Claims(analysis, clauses, mentions, claims, StatementReader.read(analysis, clauses, mentions, book));
    }

    private List<Claim> claims(Clause clause, Mentions mentions) {
        List<Claim> claims = new ArrayList<>();
        RoleFiller filler = new RoleFiller(mentions, book);
        for (Frame frame : byVerb.getOrDefault(clause.lemma(), List.of())) {
            Optional<Map<String, List<Mention>>> best = frame.constructions().stream()
                    .filter(construction -> !construction.noun() && construction.words().contains(clause.lemma()))
                    .map(construction -> filler.fill(frame, construction, clause))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Map::size));
            best.ifPresent(roles -> claims.add(new Claim(frame, clause.verbToken().lower(), roles, clause.negated(), StandingReader.of(clause),
                        StandingReader.sources(clause).stream().map(mentions::of).toList(), clause.times(), clause.span(), Optional.of(clause))));
        }
        return claims;
    }

    private void nouns(Sentence sentence, List<Clause> clauses, Mentions mentions, List<Claim> claims) {
        List<NounPhrase> phrases = Chunker.nounPhrases(sentence);
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            Token head = phrase.head();
            if (head.pos() != PartOfSpeech.NOUN) {
                continue;
            }
            for (Frame frame : byNoun.getOrDefault(head.lemma(), List.of())) {
                nounClaim(frame, phrase, i, phrases, clauses, mentions).ifPresent(claims::add);
            }
        }
    }

    private Optional<Claim> nounClaim(Frame frame, NounPhrase phrase, int index, List<NounPhrase> phrases, List<Clause> clauses, Mentions mentions) {
        Map<String, List<NounPhrase>> places = new LinkedHashMap<>();
        phrase.possessor().ifPresent(possessor -> places.put("possessor", List.of(possessor)));
        int to = phrase.to();
        List<TimeExpression> allTimes = TimeFinder.find(phrase.sentence());
        for (int i = index + 1; i < phrases.size(); i++) {
            NounPhrase next = phrases.get(i);
            boolean linked = next.from() == to + 1 && (phrase.sentence().token(to).pos() == PartOfSpeech.ADP || phrase.sentence().has(to, "to"));
            if (!linked || allTimes.stream().anyMatch(time -> time.from() <= next.from() && next.to() <= time.to())) {
                break;
            }
            places.putIfAbsent(phrase.sentence().token(to).lower(), List.of(next));
            to = next.to();
        }
        int end = to;
        Optional<Clause> support = supportClause(phrase, to, clauses);
        support.ifPresent(clause -> places.putIfAbsent("possessor", clause.subjects()));
        Span span = phrase.sentence().span(phrase.possessor().map(NounPhrase::from).orElse(phrase.from()), to);
        List<TimeExpression> times = support.map(Clause::times).orElseGet(() -> timeBehind(phrase.sentence(), end));
        RoleFiller filler = new RoleFiller(mentions, book);
        return frame.constructions().stream()
                .filter(construction -> construction.noun() && construction.words().contains(phrase.head().lemma()))
                .map(construction -> filler.fill(frame, construction, phrase, places))
                .flatMap(Optional::stream)
                .findFirst()
                .map(roles -> new Claim(frame, phrase.head().lower(), roles, false, Standing.ASSERTED, List.of(), times,
                        support.map(clause -> span.cover(clause.span())).orElse(span), support));
    }

    /** "the death of X on 8 June" */
    private static List<TimeExpression> timeBehind(Sentence sentence, int end) {
        int at = end < sentence.size() && sentence.token(end).pos() == PartOfSpeech.ADP ? end + 1 : end;
        return TimeFinder.find(sentence).stream().filter(time -> time.from() == at).toList();
    }

    /** "the announcement, which the commission made on Monday": the clause of the making. */
    private static Optional<Clause> supportClause(NounPhrase phrase, int to, List<Clause> clauses) {
        Sentence sentence = phrase.sentence();
        int at = sentence.has(to, ",") ? to + 1 : to;
        boolean relative = sentence.has(at, "which") || sentence.has(at, "that");
        if (!relative) {
            return Optional.empty();
        }
        return clauses.stream()
                .filter(clause -> clause.verb() > at && SUPPORT_VERBS.contains(clause.lemma()) && !clause.passive() && clause.from() == at + 1)
                .findFirst();
    }

    /** The frames in the order of their names, for catalogues. */
    public List<Frame> catalogue() {
        List<Frame> sorted = new ArrayList<>(frames);
        sorted.sort(Comparator.comparing(Frame::id));
        return Collections.unmodifiableList(sorted);
    }
}
