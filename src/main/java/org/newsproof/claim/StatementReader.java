package org.newsproof.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Quote;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;

/**
 * Gives quotations and reported clauses their speakers: the one named beside a quotation or before it in its sentence; else the
 * speaker of the quotation that it continues; else the one whom the sentence before announces.
 */
final class StatementReader {
    /** Characters between a quotation and what belongs to it: a comma, a space. */
    private static final int LONGEST_GAP = 4;
    /** Verbs that often have no clause of what is said. */
    private static final Set<String> ASKING = Set.of("ask", "suggest", "threaten", "urge", "appeal", "wonder", "describe", "inquire", "accuse", "cry", "swear");
    /** Words outside of quotations that make a report of their own. */
    private static final int FEWEST_REPORTED = 3;

    private final Analysis analysis;
    private final Mentions mentions;
    private final SpeechWords words;
    private final Map<Integer, List<Attribution>> attributions = new HashMap<>();
    private final Speakers speakers;
    private final List<Statement> statements = new ArrayList<>();

    private StatementReader(Analysis analysis, List<Clause> clauses, Mentions mentions, NameBook book) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.words = book.speech();
        this.speakers = new Speakers(mentions, book);
        Map<Integer, List<Clause>> bySentence = new HashMap<>();
        clauses.forEach(clause -> bySentence.computeIfAbsent(clause.sentence().index(), index -> new ArrayList<>()).add(clause));
        for (Sentence sentence : analysis.sentences()) {
            Set<Integer> quoted = quoted(sentence);
            attributions.put(sentence.index(),
                    new AttributionFinder(sentence, bySentence.getOrDefault(sentence.index(), List.of()), words, quoted::contains).all());
        }
    }

    static List<Statement> read(Analysis analysis, List<Clause> clauses, Mentions mentions, NameBook book) {
        return new StatementReader(analysis, clauses, mentions, book).all();
    }

    private Set<Integer> quoted(Sentence sentence) {
        Set<Integer> quoted = new HashSet<>();
        for (Quote quote : analysis.quotationsAt(sentence.span())) {
            for (int at = 0; at < sentence.size(); at++) {
                if (quote.span().contains(sentence.token(at).span())) {
                    quoted.add(at);
                }
            }
        }
        return quoted;
    }

    private List<Statement> all() {
        int next = 0;
        for (Sentence sentence : analysis.sentences()) {
            while (next < analysis.quotations().size() && analysis.quotations().get(next).span().start() < sentence.span().end()
                    && analysis.quotations().get(next).span().field() == sentence.field()) {
                quotation(analysis.quotations().get(next++));
            }
            reported(sentence);
        }
        statements.sort(Comparator.comparing(Statement::content));
        return statements;
    }

    private void quotation(Quote quote) {
        List<Sentence> own = analysis.sentencesAt(quote.span());
        if (own.isEmpty()) {
            return;
        }
        Optional<Attribution> found = behind(quote, own).or(() -> before(quote, own.get(0)));
        if (found.isPresent()) {
            Attribution attribution = found.get();
            add(attribution, quote.inner(), quote.span());
            return;
        }
        boolean whole = quote.span().start() <= own.get(0).span().start() + 1;
        if (whole) {
            continued(quote, own.get(0)).or(() -> announced(own.get(0)))
                    .ifPresent(statement -> statements.add(new Statement(statement.speaker(), statement.attribution(), quote.inner(), quote.span(), true, true, false, false)));
        }
    }

    private void add(Attribution attribution, Span content, Span place) {
        boolean direct = !place.equals(content);
        Mention speaker = speakers.of(attribution.speaker(), statements);
        boolean quoting = direct || analysis.quotationsAt(content).stream().anyMatch(quote -> content.contains(quote.span()));
        statements.add(new Statement(speaker, attribution.span(), content, place, direct, quoting, attribution.negated(), attribution.stressed()));
    }

    /** {@code "...," said X}, {@code "...," X said}: right behind the quotation, perhaps as a sentence of its own. */
    private Optional<Attribution> behind(Quote quote, List<Sentence> own) {
        Sentence last = own.get(own.size() - 1);
        Stream<Sentence> places = last.index() + 1 < analysis.sentences().size() ? Stream.of(last, analysis.sentences().get(last.index() + 1)) : Stream.of(last);
        return places
                .flatMap(sentence -> attributions.get(sentence.index()).stream())
                .filter(attribution -> attribution.span().field() == quote.span().field())
                .filter(attribution -> attribution.span().start() >= quote.span().end() && attribution.span().start() - quote.span().end() <= LONGEST_GAP)
                .filter(attribution -> attribution.sentence() == last || !attribution.sentence().token(0).isCapitalised() || attribution.beside()
                        || words.saying().contains(attribution.verbToken().lemma()))
                .filter(attribution -> !startsOwnSentence(quote, attribution))
                .findFirst();
    }

    /** {@code "We stay." He said that ...}: a full stop ends the quotation, and what follows has its own content. */
    private boolean startsOwnSentence(Quote quote, Attribution attribution) {
        String inner = analysis.slice(quote.inner());
        boolean stop = inner.endsWith(".");
        return stop && attribution.from() == 0 && attribution.sentence().span().start() >= quote.span().end();
    }

    /** {@code X said: "..."}, {@code X called it "..."}: the last attribution before the quotation in its sentence. */
    private Optional<Attribution> before(Quote quote, Sentence first) {
        Optional<Attribution> left = attributions.get(first.index()).stream()
                .filter(attribution -> !attribution.beside() && attribution.span().end() <= quote.span().start())
                .max(Comparator.comparingInt(Attribution::to));
        return left.or(() -> attributions.get(first.index()).stream()
                .filter(attribution -> !attribution.beside() && attribution.span().start() >= quote.span().end())
                .min(Comparator.comparingInt(Attribution::from)));
    }

    /** The statement that a quotation of its own goes on with, in the paragraph before too where that one is left open. */
    private Optional<Statement> continued(Quote quote, Sentence first) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        Optional<Statement> last = lastDirectBefore(quote.span());
        return last.filter(statement -> statement.content().field() == quote.span().field()).filter(statement -> {
            boolean sameParagraph = paragraphAt(statement.content()) == first.paragraph();
            return (sameParagraph || isOpen(statement.content())) && isNextTo(statement.content(), quote.span());
        });
    }

    /** The quotations come in text order, so it is the last one that was added. */
    private Optional<Statement> lastDirectBefore(Span place) {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i).direct() && statements.get(i).content().compareTo(place) < 0) {
                return Optional.of(statements.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether no sentence that names no speaker stands between the two. */
    private boolean isNextTo(Span one, Span other) {
        if (other.start() <= one.end()) {
            return true;
        }
        Span between = new Span(one.field(), one.end(), other.start());
        return analysis.sentencesAt(between).stream().noneMatch(sentence -> between.contains(sentence.span()) && attributions.get(sentence.index()).isEmpty());
    }

    private int paragraphAt(Span span) {
        return analysis.sentencesAt(span).stream().findFirst().map(Sentence::paragraph).orElse(-1);
    }

    private boolean isOpen(Span content) {
        return analysis.quotationsAt(content).stream().anyMatch(quote -> quote.inner().equals(content) && !quote.closed());
    }

    /** The one of whom the sentence before says that they speak. */
    private Optional<Statement> announced(Sentence first) {
        if (first.index() == 0) {
            return Optional.empty();
        }
        Sentence previous = analysis.sentences().get(first.index() - 1);
        List<Attribution> before = attributions.get(previous.index());
        Optional<Attribution> spoken = before.stream().reduce((one, two) -> two);
        return spoken.filter(attribution -> words.before().contains(attribution.verbToken().lemma()))
                .map(attribution -> new Statement(speakers.of(attribution.speaker(), statements), attribution.span(), attribution.span(), attribution.span(), true, true, false, false));
    }

    /** What a sentence reports: all that is behind the attribution, or what is before it where it comes last. */
    private void reported(Sentence sentence) {
        List<Attribution> own = attributions.get(sentence.index()).stream().filter(attribution -> !attribution.beside() && isReport(sentence, attribution)).toList();
        if (own.isEmpty()) {
            return;
        }
        Attribution attribution = own.get(0);
        int end = sentence.size();
        boolean first = attribution.from() <= sentence.size() / 3 && sentence.size() - attribution.to() >= 3;
        boolean last = sentence.size() - attribution.to() <= 3 && attribution.from() > 0;
        int from = first ? attribution.to() : 0;
        int to = last ? attribution.from() : end;
        if (to - from >= FEWEST_REPORTED && !isAllQuoted(sentence, from, to)) {
            add(attribution, sentence.span(from, to), sentence.span(from, to));
        }
    }

    private boolean isAllQuoted(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .filter(token -> token.isWord() && attributions.get(sentence.index()).stream().noneMatch(attribution -> attribution.span().contains(token.span())))
                .filter(token -> analysis.quotationsAt(token.span()).stream().noneMatch(quote -> quote.span().contains(token.span())))
                .limit(FEWEST_REPORTED)
                .count() < FEWEST_REPORTED;
    }

    /** "said that ...", not "asked a friend to help": something quoted is in the sentence, or the verb can take a clause of what is said. */
    private boolean isReport(Sentence sentence, Attribution attribution) {
        boolean quoting = !analysis.quotationsAt(sentence.span()).isEmpty();
        boolean finite = !attribution.verbToken().lower().endsWith("ing") || attribution.verbToken().is("according");
        return quoting || finite && !ASKING.contains(attribution.verbToken().lemma());
    }
}
