package org.newsproof.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsproof.analysis.NounPhrase;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.document.Span;

/** The people of a fact sheet: everybody with a name once, with all titles. */
final class PeopleRows {
    private final Map<String, Row> byKey = new LinkedHashMap<>();

    private PeopleRows() {}

    /** What is known of one of them so far. */
    private static final class Row {
        private final Span span;
        private final Map<String, String> titles = new LinkedHashMap<>();
        private String name;

        Row(Mention mention) {
            this.span = mention.phrase().span();
            this.name = mention.name();
        }
    }

    static List<FactSheet.Person> of(Mentions mentions) {
        PeopleRows rows = new PeopleRows();
        mentions.all().forEach(rows::add);
        List<FactSheet.Person> people = new ArrayList<>();
        rows.byKey.values().forEach(row -> people.add(new FactSheet.Person(row.name, List.copyOf(row.titles.values()), row.span)));
        return people;
    }

    private void add(Mention mention) {
        if (mention.type() != Mention.Type.PERSON || !mention.named() || !mention.phrase().isName()) {
            return;
        }
        Row row = byKey.computeIfAbsent(mention.key(), key -> new Row(mention));
        row.name = mention.name().length() > row.name.length() ? mention.name() : row.name;
        String title = title(mention);
        if (!title.isEmpty()) {
            row.titles.putIfAbsent(title.toLowerCase(Locale.ROOT), title);
        }
    }

    /** "Foreign Minister" in "the Foreign Minister Anna Weiss": the words of the phrase before those of the name. */
    private static String title(Mention mention) {
        Set<String> name = Set.copyOf(List.of(mention.name().toLowerCase(Locale.ROOT).split(" +")));
        NounPhrase phrase = mention.phrase();
        int to = phrase.to();
        while (to > phrase.from() && name.contains(phrase.sentence().token(to - 1).lower())) {
            to--;
        }
        int from = phrase.from();
        while (from < to && phrase.sentence().token(from).pos() == PartOfSpeech.DET) {
            from++;
        }
        return phrase.sentence().words(from, to);
    }
}
