package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsproof.analysis.Analysis;
import org.newsproof.claim.NameBook;
import org.newsproof.consistency.NameRun.Word;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Related;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code name-spelling}: one name in two spellings: the same letters with and without a space or hyphen ("Xia Liyan", "Xia Li Yan"), the same
 * sounds ("Zelensky", "Zelenskyy"), or a letter inside one half of a full name whose other half is equal. Two who appear in one sentence, or
 * whose first names differ, are two people. The finding stands on the first place of the rarer spelling.
 */
public final class NameSpellingRule implements Rule {
    /** Shorter words are too near to others. In letters. */
    private static final int SHORTEST = 5;
    /** A word with more partners than this ("Mount") is no name of one person. */
    private static final int MOST_PARTNERS = 20;

    private final RuleFile file;
    private final NameBook book;
    private final Set<String> except;

    private NameSpellingRule(RuleFile file, NameBook book) {
        this.file = file;
        this.book = book;
        this.except = Set.copyOf(file.body().texts("except"));
    }

    /** The kind, with what is known of first names and titles. */
    public static RuleKind kind(NameBook book) {
        return RuleKind.of("name-spelling", Set.of("except"), file -> new NameSpellingRule(file, book));
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    /** A place of a spelling, and the sentence that it is in. */
    private record Place(Span span, int sentence, String before) {}

    /** The spellings that may be of one name, each with its places, by what they share. */
    private static final class Spellings {
        private final Map<String, Map<String, List<Place>>> byName = new LinkedHashMap<>();

        void add(String name, String spelling, Place place) {
            byName.computeIfAbsent(name, key -> new LinkedHashMap<>()).computeIfAbsent(spelling, key -> new ArrayList<>()).add(place);
        }
    }

    @Override
    public List<Finding> check(Article article) {
        Spellings spaced = new Spellings();
        Spellings byFirst = new Spellings();
        Spellings byLast = new Spellings();
        Spellings sounds = new Spellings();
        for (NameRun run : NameRun.read(article.analysis(), book)) {
            String words = article.analysis().slice(run.span());
            boolean ordinary = run.words().stream().noneMatch(word -> word.token().forms().isEmpty()); // "Burger King", "the Burger-King couple"
            if (!ordinary && Transliteration.letters(words).length() > SHORTEST) {
                spaced.add(Transliteration.letters(words), words.toLowerCase(Locale.ROOT).replace('\u2019', '\''), new Place(run.span(), run.sentence().index(), ""));
            }
            run.words().forEach(word -> add(word, byFirst, byLast, sounds));
        }
        Findings findings = new Findings(article.analysis());
        spaced.byName.values().forEach(bySpelling -> pairs(bySpelling, findings, (one, other) -> true));
        byFirst.byName.values().forEach(bySpelling -> pairs(bySpelling, findings, this::areOne));
        byLast.byName.values().forEach(bySpelling -> pairs(bySpelling, findings, this::areOne));
        sounds.byName.values().forEach(bySpelling -> pairs(bySpelling, findings, (one, other) -> !haveFirstNames(bySpelling.get(one), bySpelling.get(other))));
        return findings.all;
    }

    private void add(Word word, Spellings byFirst, Spellings byLast, Spellings sounds) {
        String before = word.isFirst() ? "" : word.before().text();
        if (word.hasNext()) {
            Word next = word.next();
            Place both = new Place(word.span().cover(next.span()), word.run().sentence().index(), before);
            if (isName(word) && isLong(next)) {
                byFirst.add(word.text(), next.text(), both);
            }
            if (isName(next) && isLong(word)) {
                byLast.add(next.text(), word.text(), both);
            }
        } else if (isLong(word) && word.token().forms().isEmpty()) {
            sounds.add(Transliteration.sound(word.text()), word.text(), new Place(word.span(), word.run().sentence().index(), before));
        }
    }

    private boolean isName(Word word) {
        return word.token().forms().isEmpty() || book.isFirstName(word.text());
    }

    private static boolean isLong(Word word) {
        return Transliteration.letters(word.text()).length() >= SHORTEST;
    }

    /** Two halves of a name whose other half is equal. */
    private boolean areOne(String one, String other) {
        if (Transliteration.letters(one).equals(Transliteration.letters(other))) {
            return false; // told by the whole name, where it is more than a capital
        }
        boolean same = Transliteration.sound(one).equals(Transliteration.sound(other));
        boolean twoNames = book.isFirstName(one) && book.isFirstName(other);
        return same || !twoNames && Transliteration.differInside(one, other);
    }

    /** "Karl Hofmann" and "Otto Hoffmann" are two people. */
    private static boolean haveFirstNames(List<Place> one, List<Place> other) {
        Set<String> first = names(one);
        Set<String> second = names(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static Set<String> names(List<Place> places) {
        return places.stream().map(Place::before).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private interface Variants {
        boolean areOne(String one, String other);
    }

    private void pairs(Map<String, List<Place>> bySpelling, Findings findings, Variants variants) {
        List<String> spellings = List.copyOf(bySpelling.keySet());
        if (spellings.size() > MOST_PARTNERS) {
            return;
        }
        for (int i = 0; i < spellings.size(); i++) {
            for (int j = i + 1; j < spellings.size(); j++) {
                String one = spellings.get(i);
                String other = spellings.get(j);
                if (!except.contains(one) && !except.contains(other) && variants.areOne(one, other)) {
                    findings.add(one, bySpelling.get(one), other, bySpelling.get(other));
                }
            }
        }
    }

    /** The findings of one article, each pair of spellings once. */
    private final class Findings {
        private final Analysis analysis;
        private final List<Finding> all = new ArrayList<>();
        private final Set<Set<String>> told = new HashSet<>();

        Findings(Analysis analysis) {
            this.analysis = analysis;
        }

        void add(String one, List<Place> ones, String other, List<Place> others) {
            Set<Integer> sentences = ones.stream().map(Place::sentence).collect(Collectors.toSet());
            boolean together = others.stream().anyMatch(place -> sentences.contains(place.sentence()));
            if (together || !told.add(new TreeSet<>(Set.of(one, other)))) {
                return;
            }
            boolean firstIsRare = ones.size() < others.size() || ones.size() == others.size() && ones.get(0).span().compareTo(others.get(0).span()) > 0;
            Span rare = first(firstIsRare ? ones : others);
            Span usual = first(firstIsRare ? others : ones);
            String there = analysis.slice(usual);
            String message = file.message("match", analysis.slice(rare), "other", there);
            all.add(file.finding(rare, message, List.of(new Related(usual, "here it is '" + there + "'")), List.of()));
        }

        private static Span first(List<Place> places) {
            return places.stream().map(Place::span).min(Comparator.naturalOrder()).orElseThrow();
        }
    }
}
