package org.newsproof.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** A regular expression that says which part of its match is the place: its group {@code at}, or all of it where it has no such group. */
public final class PlacePattern {
    private static final String PLACE = "at";
    private static final Pattern NAME = Pattern.compile("\\(\\?<(\\p{Alpha}\\w*)>");

    private final Pattern pattern;
    /** The names of its groups: Java tells them from version 20 on only. */
    private final Set<String> names;

    private PlacePattern(Pattern pattern) {
        this.pattern = pattern;
        this.names = NAME.matcher(pattern.pattern()).results().map(name -> name.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws PatternSyntaxException when it is no regular expression */
    public static PlacePattern compile(String expression) {
        return new PlacePattern(Pattern.compile(expression));
    }

    /** The expression. */
    public String source() {
        return pattern.pattern();
    }

    public boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }

    /** One place, as offsets, with the groups of its match by number from 1; a group that took no part is empty. */
    public record Place(int start, int end, List<String> groups, Map<String, String> named) {
        public Place {
            groups = List.copyOf(groups);
            named = Map.copyOf(named);
        }

        /** The text of a group; nothing where the expression has no such group or it took no part. */
        public Optional<String> group(String name) {
            return Optional.ofNullable(named.get(name));
        }
    }

    /** All places of a text that are not empty, in text order. */
    public List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = names.contains(PLACE) ? matcher.start(PLACE) : matcher.start();
            int end = names.contains(PLACE) ? matcher.end(PLACE) : matcher.end();
            if (start < end) {
                places.add(new Place(start, end, groups(matcher), named(matcher)));
            }
        }
        return places;
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            groups.add(Optional.ofNullable(matcher.group(group)).orElse(""));
        }
        return groups;
    }

    private Map<String, String> named(Matcher matcher) {
        Map<String, String> named = new HashMap<>();
        names.forEach(name -> Optional.ofNullable(matcher.group(name)).ifPresent(text -> named.put(name, text)));
        return named;
    }
}
