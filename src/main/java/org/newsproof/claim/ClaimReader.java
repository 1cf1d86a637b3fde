package org.newsproof.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;

/** Reads the claims of an article: clauses and noun phrases through the frames of events. Thread-safe. */
public final class ClaimReader {
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
            own.forEach(clause -> claims.addAll(claims(new ClausePlaces(clause, own), mentions)));
            claims.addAll(new NounClaims(sentence, own, mentions, book, byNoun).all());
        }
        claims.sort(Comparator.comparing(Claim::span));
        return new Claims(analysis, clauses, mentions, claims, StatementReader.read(analysis, clauses, mentions, book));
    }

    private List<Claim> claims(ClausePlaces places, Mentions mentions) {
        Clause clause = places.clause();
        List<Claim> claims = new ArrayList<>();
        RoleFiller filler = new RoleFiller(mentions, book);
        for (Frame frame : byVerb.getOrDefault(clause.lemma(), List.of())) {
            Optional<Map<String, List<Mention>>> best = frame.constructions().stream()
                    .filter(construction -> !construction.noun() && construction.words().contains(clause.lemma()))
                    .map(construction -> filler.fill(frame, construction, places))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Map::size));
            best.ifPresent(roles -> claims.add(new Claim(frame, clause.verbToken().lower(), roles, clause.negated(), StandingReader.of(clause),
                        StandingReader.sources(clause).stream().map(mentions::of).toList(), clause.times(), clause.span(), Optional.of(clause))));
        }
        return claims;
    }

    /** The frames in the order of their names, for catalogues. */
    public List<Frame> catalogue() {
        List<Frame> sorted = new ArrayList<>(frames);
        sorted.sort(Comparator.comparing(Frame::id));
        return Collections.unmodifiableList(sorted);
    }
}
