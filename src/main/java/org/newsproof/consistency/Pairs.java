package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsproof.lexicon.Located;

/** Words that each have a partner in another way of writing: "Jan." and "January", "colour" and "color". */
final class Pairs {
    private final List<List<String>> pairs = new ArrayList<>();
    private final Map<String, String> partners = new HashMap<>();

    private Pairs() {}

    /** The pairs under {@code pairs}, by the names of their lists; their mistakes are noted at their places. */
    static Map<String, Pairs> read(Located body) {
        Map<String, Pairs> lists = new HashMap<>();
        body.value("pairs").ifPresent(map -> map.keys().forEach(name -> {
            if (!name.text().matches("[a-z]+")) {
                name.mistake("'" + name.text() + "' is no name of a list of pairs: small letters are wanted");
                return;
            }
            Pairs pairs = new Pairs();
            map.value(name.text()).ifPresent(list -> list.items().forEach(pairs::add));
            lists.put(name.text(), pairs);
        }));
        return lists;
    }

    private void add(Located item) {
        List<String> pair = item.texts();
        if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
            item.mistake("two different words are wanted here");
            return;
        }
        pairs.add(pair);
        partners.put(pair.get(0), pair.get(1));
        partners.put(pair.get(1), pair.get(0));
    }

    /** An expression for all words of one side, 1 or 2, the longer ones first; by their first letters, so that most are passed over at once. */
    String alternatives(int side) {
        Map<String, String> byLetter = pairs.stream()
                .map(pair -> pair.get(side - 1))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(word -> word.substring(0, 1), TreeMap::new, Collectors.mapping(word -> Pattern.quote(word.substring(1)), Collectors.joining("|"))));
        return byLetter.entrySet().stream().map(words -> Pattern.quote(words.getKey()) + "(?:" + words.getValue() + ")").collect(Collectors.joining("|"));
    }

    /** What a word is in the other way, with a capital where it has one. */
    Optional<String> partner(String word) {
        Optional<String> small = Optional.ofNullable(partners.get(word.toLowerCase(Locale.ROOT)))
                .map(partner -> Character.isUpperCase(word.charAt(0)) ? partner.substring(0, 1).toUpperCase(Locale.ROOT) + partner.substring(1) : partner);
        return Optional.ofNullable(partners.get(word)).or(() -> small);
    }

    /** The first word of a pair stands for both; any other word for itself. */
    String key(String word) {
        return pairs.stream().filter(pair -> pair.contains(word)).map(pair -> pair.get(0)).findFirst().orElse(word);
    }
}
