package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.PlacePattern;
import org.newsproof.rule.TokenPattern;

/**
 * One entry under {@code ways} of a {@code mixed} rule: {@code way} is its name, {@code is} a regular expression whose group {@code at} is the
 * place (all of the match without it) and whose group {@code key} says what is written so, where an article may write several things.
 * {@code {words}} in it stands for the words of one {@code side} (1 or 2) of the rule's list of pairs {@code words}, and is a group of that name.
 * With {@code among} the place must share words with a match of one of those {@link TokenPattern}s. {@code fix} says for other ways
 * what to write instead: {@code {1}} is a group, {@code {1:lower}}, {@code {1:upper}} and {@code {1:capital}} the same in other letters,
 * {@code {words}} the partner of the word, {@code {other}} what stands at the first place of the other way, or else the {@code form} of that way.
 */
record Way(String name, PlacePattern pattern, List<TokenPattern> among, Map<String, String> fixes, Optional<String> form, Map<String, Pairs> pairs, int line) {
    private static final Set<String> KEYS = Set.of("way", "is", "side", "among", "fix", "form");
    /** How many tokens before a place a match around it may begin. */
    private static final int REACH = 3;

    /** A place where something is written in this way. */
    record Found(Way way, Span span, String key, List<String> groups, Map<String, String> partners) {

        /** What to write here to write it in the other way, as it is at that place; nothing where the file does not say. */
        Optional<String> fix(Way other, Optional<String> there) {
            Optional<String> model = there.or(other::form);
            return Optional.ofNullable(way.fixes.get(other.name))
                    .filter(template -> model.isPresent() || !template.contains("{other}"))
                    .map(template -> filled(template, model.orElse("")));
        }

        private String filled(String template, String model) {
            String filled = template.replace("{other}", model);
            for (Map.Entry<String, String> partner : partners.entrySet()) {
                filled = filled.replace("{" + partner.getKey() + "}", partner.getValue());
            }
            for (int at = 0; at < groups.size(); at++) {
                String text = groups.get(at);
                String lower = text.toLowerCase(Locale.ROOT);
                String group = "{" + (at + 1);
                filled = filled.replace(group + "}", text)
                        .replace(group + ":lower}", lower)
                        .replace(group + ":upper}", text.toUpperCase(Locale.ROOT))
                        .replace(group + ":capital}", text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
            }
            return filled;
        }
    }

    /** The entry; its mistakes are noted at their places, and one that has some may be nothing. */
    static Optional<Way> read(Located entry, Lexicons lexicons, Map<String, Pairs> pairs) {
        entry.keys().stream().filter(key -> !KEYS.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' of a way" + Nearest.hint(key.text(), KEYS)));
        Map<String, String> fixes = new HashMap<>();
        entry.value("fix").ifPresent(map -> map.keys().forEach(key -> map.text(key.text()).ifPresent(text -> fixes.put(key.text(), text))));
        String name = entry.requiredText("way");
        try {
            List<TokenPattern> among = entry.texts("among").stream().map(source -> TokenPattern.parse(source, lexicons)).toList();
            PlacePattern pattern = PlacePattern.compile(withWords(entry.requiredText("is"), side(entry), pairs));
            return Optional.of(new Way(name, pattern, among, fixes, entry.text("form"), pairs, entry.line()));
        } catch (PatternSyntaxException e) {
            entry.mistake("not a regular expression: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            entry.mistake(e.getMessage());
        }
        return Optional.empty();
    }

    private static int side(Located entry) {
        String side = entry.text("side").orElse("1");
        if (!side.equals("1") && !side.equals("2")) {
            entry.value("side").ifPresent(value -> value.mistake("the side is '" + side + "', wanted is 1 or 2"));
            return 1;
        }
        return Integer.parseInt(side);
    }

    private static String withWords(String expression, int side, Map<String, Pairs> pairs) {
        String with = expression;
        for (Map.Entry<String, Pairs> list : pairs.entrySet()) {
            with = with.replace("{" + list.getKey() + "}", "(?<" + list.getKey() + ">" + list.getValue().alternatives(side) + ")");
        }
        return with;
    }

    /** All places of the text that are written so, by place. */
    List<Found> places(Analysis analysis) {
        List<Found> places = new ArrayList<>();
        pattern.places(analysis.document().text()).forEach(match -> {
            Span span = Span.of(match.start(), match.end());
            if (isAmong(analysis, span)) {
                Map<String, String> partners = new HashMap<>();
                pairs.forEach((name, list) -> match.group(name).flatMap(list::partner).ifPresent(partner -> partners.put(name, partner)));
                places.add(new Found(this, span, match.group("key").map(this::key).orElse(""), match.groups(), partners));
            }
        });
        return places;
    }

    /** A word of a pair and its partner are one thing. */
    private String key(String words) {
        String key = words;
        for (Pairs list : pairs.values()) {
            key = list.key(key);
        }
        return key.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private boolean isAmong(Analysis analysis, Span place) {
        return among.isEmpty() || analysis.sentencesAt(place).stream().anyMatch(sentence -> isAmong(sentence, place));
    }

    private boolean isAmong(Sentence sentence, Span place) {
        int token = sentence.firstEndingBehind(place.start());
        return among.stream().anyMatch(words -> IntStream.rangeClosed(Math.max(0, token - REACH), token)
                .mapToObj(from -> words.matchAt(sentence, from))
                .flatMap(Optional::stream)
                .anyMatch(match -> sentence.span(match.from(), match.to()).overlaps(place)));
    }
}
