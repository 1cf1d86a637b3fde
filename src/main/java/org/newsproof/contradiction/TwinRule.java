package org.newsproof.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Quantity;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.lexicon.Located;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code twin}: two sentences that say the same of the same, but for one word of a closed set: "in the north of the city" /
 * "in the south of the city", "the 43rd anniversary of the treaty" / "the 44th anniversary". {@code values} are sets of words that
 * exclude each other; with {@code numbers: true} two plain numbers of one and the same thing do so too. What surrounds the two words must
 * be nearly one matter, and no reservation may stand in one of them alone. Of what comes in a {@code series}, the minutes of a match, say,
 * only that tells a clash which happens {@code once}: the opening goal, not a shot.
 */
public final class TwinRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("twin", Set.of("values", "numbers", "series", "once"), TwinRule::new);

    /** How far around a value its matter is read. In tokens; news has about 25 a sentence. */
    private static final int REACH = 14;
    /** How much of the smaller matter must be shared, and how many terms; found on development data. */
    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_WEIGHT = 3.5;
    private static final int FEWEST_TERMS = 2;
    /** Nobody turns farther back for the other place. In sentences. */
    private static final int MOST_CANDIDATES = 12;

    /** "three-point", "second-largest", "44-year": what is counted or ranked, and how. */
    private static final Pattern COMPOUND = Pattern.compile("(\\p{L}+|\\d+)-(strong|point|member|storey|largest|biggest|smallest|highest|lowest|oldest|youngest|ranked|placed|man|party|way|day|week|month|year|hour|minute|nation)");
    private static final Pattern RANK = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final String RANKS = "ranks";
    private static final String NUMBERS = "numbers";
    private static final Set<String> BORDERS = Set.of(";", ":", "\"", "(", ")", "–", "—");
    /** Years are dates, and "one" and "two" are said of anything; they are no counts to compare. */
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final double SMALLEST_COUNT = 3;
    /** A result, with a slash or a dash: "2-1", "165-5". */
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–/]\\d{1,2}");
    private static final String SCORES = "scores";
    /** So many shared terms tell that two counts are of one thing even where neither sentence has a name. */
    private static final int MANY_TERMS = 4;

    private final RuleFile file;
    private final Reservations reservations;
    private final boolean numbers;
    private final Set<String> series;
    private final Set<String> once;
    private final Map<String, Set<String>> setsOf = new HashMap<>();

    private TwinRule(RuleFile file) {
        this.file = file;
        this.reservations = new Reservations(file.lexicons());
        this.numbers = file.body().isOn("numbers");
        this.series = Set.copyOf(file.body().texts("series"));
        this.once = Set.copyOf(file.body().texts("once"));
        List<Located> sets = file.body().value("values").map(Located::items).orElse(List.of());
        for (int i = 0; i < sets.size(); i++) {
            for (String word : sets.get(i).texts()) {
                setsOf.computeIfAbsent(word, known -> new HashSet<>()).add("set " + i);
            }
        }
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /** A word of a closed set at its place, with what surrounds it. */
    private record Word(String word, Set<String> sets) {
        boolean excludes(Word other) {
            return !word.equals(other.word) && sets.stream().anyMatch(other.sets::contains);
        }
    }

    private record Value(Word value, Sentence sentence, int at, int from, int to, Matter matter, Optional<String> head) {
        Span span() {
            return sentence.span(from, to);
        }
    }

    @Override
    public List<Finding> check(Article article) {
        Likeness likeness = Likeness.of(article);
        Map<Integer, List<Value>> bySentence = new HashMap<>();
        article.analysis().sentences().forEach(sentence -> bySentence.put(sentence.index(), values(sentence, likeness)));
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : article.analysis().sentences()) {
            for (Value value : bySentence.get(sentence.index())) {
                twin(value, bySentence, likeness).ifPresent(twin -> findings.add(finding(article, value, twin)));
            }
        }
        return findings;
    }

    private List<Value> values(Sentence sentence, Likeness likeness) {
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int place = at;
            Optional<Word> word = word(sentence.token(at)).or(() -> number(sentence, place));
            if (word.isPresent()) {
                int from = from(sentence, at);
                int to = to(sentence, at);
                values.add(new Value(word.get(), sentence, at, from, to, likeness.matter(sentence, from, to, i -> i == place), head(sentence, at)));
            }
        }
        return values;
    }

    /** The word of a set that a token is, in this form or in its dictionary form; a rank or a measure in a compound counts as one. */
    private Optional<Word> word(Token token) {
        Matcher compound = COMPOUND.matcher(token.lower());
        if (compound.matches()) {
            return Optional.of(new Word(compound.group(1), Set.of(compound.group(2))));
        }
        Matcher rank = RANK.matcher(token.lower());
        if (rank.matches()) {
            return Optional.of(new Word(rank.group(1), Set.of(RANKS)));
        }
        return Optional.ofNullable(setsOf.get(token.lower())).map(sets -> new Word(token.lower(), sets))
                .or(() -> Optional.ofNullable(setsOf.get(token.lemma())).map(sets -> new Word(token.lemma(), sets)));
    }

    /** A count with the noun that it counts: "50 attacks", "2.5 million people", "44.3%"; whether "about" stands before it must agree too. */
    private Optional<Word> number(Sentence sentence, int at) {
        if (numbers && SCORE.matcher(sentence.token(at).text()).matches()) {
            return Optional.of(new Word(sentence.token(at).text(), Set.of(SCORES)));
        }
        if (!numbers || YEAR.matcher(sentence.token(at).text()).matches() || Quantity.at(sentence, at - 1).filter(before -> before.to() > at).isPresent()) {
            return Optional.empty();
        }
        return Quantity.at(sentence, at)
                .filter(quantity -> quantity.value() >= SMALLEST_COUNT && head(sentence, quantity.to() - 1).isPresent())
                .map(quantity -> new Word(String.valueOf(quantity.value()), Set.of(NUMBERS + quantity.approximate())));
    }

    private static int from(Sentence sentence, int at) {
        int from = at;
        while (from > 0 && at - from < REACH && !isBorder(sentence, from - 1)) {
            from--;
        }
        return from;
    }

    private static int to(Sentence sentence, int at) {
        int to = at + 1;
        while (to < sentence.size() && to - at < REACH && !isBorder(sentence, to)) {
            to++;
        }
        return to;
    }

    private static boolean isBorder(Sentence sentence, int at) {
        boolean nextClause = sentence.has(at, ",") && sentence.has(at + 1, PartOfSpeech.CCONJ) || sentence.has(at, PartOfSpeech.CCONJ) && sentence.has(at - 1, ",");
        return nextClause || BORDERS.contains(sentence.token(at).text());
    }

    /** The noun that the value stands before: "third anniversary", "eastern half". */
    private static Optional<String> head(Sentence sentence, int at) {
        int next = at + 1;
        while (sentence.has(next, PartOfSpeech.ADJ) || sentence.has(next, PartOfSpeech.NUM)) {
            next++;
        }
        if (!sentence.has(next, PartOfSpeech.NOUN) && !sentence.has(next, PartOfSpeech.PROPN)) {
            return Optional.empty();
        }
        while (next + 1 < sentence.size() && sentence.token(next + 1).pos() == sentence.token(next).pos()) {
            next++;
        }
        return Optional.of(Likeness.term(sentence.token(next)));
    }

    /** The value before it that says another word of the same. */
    private Optional<Value> twin(Value value, Map<Integer, List<Value>> bySentence, Likeness likeness) {
        return likeness.before(value.sentence(), value.matter(), LEAST_WEIGHT).stream()
                .limit(MOST_CANDIDATES)
                .flatMap(sentence -> bySentence.get(sentence.index()).stream())
                .filter(other -> other.value().excludes(value.value()))
                .filter(other -> isTwin(value, other, likeness))
                .findFirst();
    }

    private boolean isTwin(Value value, Value other, Likeness likeness) {
        boolean bothWords = says(value.sentence(), other.value()) || says(other.sentence(), value.value());
        boolean twoHeads = !value.head().equals(other.head());
        if (bothWords || twoHeads || !reserved(value).equals(reserved(other))) {
            return false;
        }
        Overlap overlap = likeness.compare(value.matter(), other.matter());
        if (numbers && namesOther(value, other, overlap)) {
            return false;
        }
        if (value.head().filter(series::contains).isPresent() && overlap.shared().stream().noneMatch(once::contains)) {
            return false;
        }
        return overlap.weight() >= LEAST_WEIGHT && overlap.ofSmaller() >= LEAST_SHARE && overlap.shared().size() >= FEWEST_TERMS;
    }

    /** Whether each side names what the other does not, two towns, say, with a strike in each; or nothing tells that they mean the same. */
    private static boolean namesOther(Value value, Value other, Overlap overlap) {
        Set<String> here = names(value);
        Set<String> there = names(other);
        boolean differ = !here.containsAll(there) && !there.containsAll(here);
        boolean unnamed = here.stream().noneMatch(there::contains);
        boolean somebody = hasPronoun(value) || hasPronoun(other);
        return differ || unnamed && (somebody || overlap.shared().size() < MANY_TERMS);
    }

    /** "He faces ...": somebody may be somebody else there. */
    private static boolean hasPronoun(Value value) {
        return value.sentence().tokens().subList(value.from(), value.to()).stream().anyMatch(token -> token.pos() == PartOfSpeech.PRON);
    }

    private static Set<String> names(Value value) {
        return value.sentence().tokens().subList(value.from(), value.to()).stream()
                .filter(token -> token.pos() == PartOfSpeech.PROPN)
                .map(Token::lower)
                .collect(Collectors.toSet());
    }

    private boolean says(Sentence sentence, Word word) {
        return IntStream.range(0, sentence.size()).boxed()
                .flatMap(at -> word(sentence.token(at)).or(() -> number(sentence, at)).stream())
                .anyMatch(word::equals);
    }

    /** The reservations around a value; the value itself may be a word for one. */
    private Set<Reservation> reserved(Value value) {
        Set<Reservation> found = new HashSet<>(reservations.of(value.sentence(), value.from(), value.at()));
        found.addAll(reservations.of(value.sentence(), value.at() + 1, value.to()));
        return found;
    }

    private Finding finding(Article article, Value value, Value twin) {
        String words = value.sentence().token(value.at()).text();
        String there = twin.sentence().token(twin.at()).text();
        Related related = new Related(twin.span(), "here it is '" + there + "'");
        return file.finding(value.span(), file.message("match", words, "first", there, "second", words), List.of(related), List.of());
    }
}
