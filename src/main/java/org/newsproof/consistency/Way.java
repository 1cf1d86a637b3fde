package org.newsproof.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.document.Span;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Located;
import org.newsproof.lexicon.Nearest;
import org.newsproof.rule.TokenPattern;

/**
 * One entry under {@code ways} of a {@code mixed} rule: {@code way} is its name, {@code is} a regular expression whose group {@code at} is the
 * place (all of the match without it) and whose group {@code key} says what is written so, where an article may write several things.
 * With {@code among} the place must share words with a match of one of those {@link TokenPattern}s. {@code fix} says for other ways
 * what to write instead: {@code {1}} is a group, {@code {1:lower}} the same in small letters, {@code {other}} what stands at the first place of the other way.
 */
record Way(String name, Pattern pattern, List<TokenPattern> among, Map<String, String> fixes, int line) {
    private static final Set<String> KEYS = Set.of("way", "is", "among", "fix");
    /** How many tokens before a place a match around it may begin. */
    private static final int REACH = 3;

    /** A place where something is written in this way. */
    record Found(Way way, Span span, String key, List<String> groups) {

        /** What to write here to write it in the other way, as it is at that place; nothing where the file does not say. */
        Optional<String> fix(Way other, String there) {
            return Optional.ofNullable(way.fixes.get(other.name)).map(template -> {
                String filled = template.replace("{other}", there);
                for (int group = 0; group < groups.size(); group++) {
                    String text = groups.get(group);
                    filled = filled.replace("{" + (group + 1) + "}", text).replace("{" + (group + 1) + ":lower}", text.toLowerCase(Locale.ROOT));
                }
                return filled;
            });
        }
    }

    /** The entry; its mistakes are noted at their places, and one that has some may be nothing. */
    static Optional<Way> read(Located entry, Lexicons lexicons) {
        entry.keys().stream().filter(key -> !KEYS.contains(key.text())).forEach(key ->
                key.mistake("unknown key '" + key.text() + "' of a way" + Nearest.hint(key.text(), KEYS)));
        Map<String, String> fixes = new HashMap<>();
        entry.value("fix").ifPresent(map -> map.keys().forEach(key -> map.text(key.text()).ifPresent(text -> fixes.put(key.text(), text))));
        String name = entry.requiredText("way");
        try {
            List<TokenPattern> among = entry.texts("among").stream().map(source -> TokenPattern.parse(source, lexicons)).toList();
            return Optional.of(new Way(name, Pattern.compile(entry.requiredText("is")), among, fixes, entry.line()));
        } catch (PatternSyntaxException e) {
            entry.mistake("not a regular expression: " + e.getDescription());
        } catch (IllegalArgumentException e) {
            entry.mistake(e.getMessage());
        }
        return Optional.empty();
    }

    /** All places of the text that are written so, by place. */
    List<Found> places(Analysis analysis) {
        List<Found> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(analysis.document().text());
        while (matcher.find()) {
            int start = has("at") ? matcher.start("at") : matcher.start();
            int end = has("at") ? matcher.end("at") : matcher.end();
            if (start < end && isAmong(analysis, Span.of(start, end))) {
                places.add(new Found(this, Span.of(start, end), has("key") ? plain(matcher.group("key")) : "", groups(matcher)));
            }
        }
        return places;
    }

    private boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }

    private static String plain(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(Optional.ofNullable(matcher.group(group)).orElse(""));
        }
        return groups;
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
