package org.newsproof.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.lexicon.Lexicons;
import org.newsproof.lexicon.Nearest;

/**
 * A pattern over the tokens of a sentence. Its items stand between spaces:
 * <ul>
 *   <li>{@code word} or {@code one|two}: those words, whatever their case; {@code 'Word'}: exactly so;
 *   <li>{@code <lemma>} or {@code <one|two>}: any form of those words;
 *   <li>{@code NOUN} or {@code NOUN|PROPN}: a word of those parts of speech; {@code Cap}: a capitalised word;
 *   <li>{@code JJS}, {@code VBG|VBN} ...: a word that can be such a form by the dictionary (Penn Treebank tags);
 *   <li>{@code @lexicon.list}: an entry of a lexicon, which may be several words;
 *   <li>{@code !item}: no such token here, or the end (takes no token);
 *   <li>{@code item#1}: remembers the token; {@code #1}: the same word again, also {@code #2} to {@code #9};
 *   <li>{@code item?}, {@code item*}: at most one, any number up to {@value #MOST_REPEATS};
 *   <li>{@code ^}: the start of the sentence, {@code $}: its end; {@code _}: any token;
 *   <li>{@code [} and {@code ]}: the flagged part; without them all of the match is flagged.
 * </ul>
 */
public final class TokenPattern {
    static final int MOST_REPEATS = 5;
    private static final Pattern REMEMBERED = Pattern.compile("(.+)#([1-9])");
    private static final Pattern AGAIN = Pattern.compile("#([1-9])");
    /** Of the places of a match: where the flagged part opens and closes; those of the remembered tokens follow. */
    private static final int OPEN = 10;
    private static final int CLOSE = 11;
    private static final int PLACES = 12;
    private static final Pattern TAGS = Pattern.compile("[A-Z]+(?:\\|[A-Z]+)*");

    private static final Set<String> PENN = Set.of("JJ", "JJR", "JJS", "NN", "NNS", "RB", "RBR", "RBS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ");

    private final String source;
    private final List<Item> items;
    private final Set<String> anchor;

    private TokenPattern(String source, List<Item> items, Set<String> anchor) {
        this.source = source;
        this.items = List.copyOf(items);
        this.anchor = Set.copyOf(anchor);
    }

    /** The flagged tokens {@code [from, to)} of a sentence. */
    public record Match(int from, int to) {}

    private interface Test {
        /** The ends that a match at that token can have, longest first; none where there is no match. */
        int[] ends(Sentence sentence, int at, int[] places);
    }

    private record Item(Test test, int least, int most, Mark mark) {}

    private enum Mark { NONE, OPEN, CLOSE }

    /** @throws IllegalArgumentException when the source is no pattern, saying why */
    public static TokenPattern parse(String source, Lexicons lexicons) {
        List<Item> items = new ArrayList<>();
        Set<String> anchor = Set.of();
        for (String part : source.strip().split("\\s+")) {
            items.add(item(part, lexicons));
            Set<String> words = neededWords(part);
            anchor = shortest(words) > shortest(anchor) ? words : anchor;
        }
        return new TokenPattern(source, items, anchor);
    }

    /** Words, in lower case, one of which every match has as a token or its lemma; empty where the pattern needs no certain word. */
    Set<String> anchor() {
        return anchor;
    }

    /** Long words are rare ones: they tell soonest that a sentence cannot match. */
    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Set<String> neededWords(String item) {
        String part = REMEMBERED.matcher(item).replaceFirst("$1");
        boolean mark = part.length() == 1 || part.startsWith("!") || part.startsWith("@") || part.startsWith("#") || part.endsWith("?") || part.endsWith("*");
        if (mark || part.equals("Cap") || TAGS.matcher(part).matches()) {
            return Set.of();
        }
        boolean wrapped = part.startsWith("<") && part.endsWith(">") || part.startsWith("'") && part.endsWith("'") && part.length() > 2;
        return words(wrapped ? part.substring(1, part.length() - 1) : part);
    }

    /** The pattern as written. */
    public String source() {
        return source;
    }

    public Optional<Match> matchAt(Sentence sentence, int at) {
        int[] places = new int[PLACES];
        Arrays.fill(places, -1);
        int end = match(sentence, at, 0, places);
        if (end < 0 || end == at && places[OPEN] < 0) {
            return Optional.empty();
        }
        int from = places[OPEN] < 0 ? at : places[OPEN];
        int to = places[CLOSE] < 0 ? end : places[CLOSE];
        return from < to ? Optional.of(new Match(from, to)) : Optional.empty();
    }

    /** All matches, none of which begins inside an earlier one. */
    public List<Match> matches(Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Match> match = matchAt(sentence, at);
            if (match.isPresent() && (matches.isEmpty() || match.get().from() >= matches.get(matches.size() - 1).to())) {
                matches.add(match.get());
            }
        }
        return matches;
    }

    private int match(Sentence sentence, int at, int index, int[] places) {
        if (index == items.size()) {
            return at;
        }
        Item item = items.get(index);
        if (item.mark() != Mark.NONE) {
            int end = match(sentence, at, index + 1, places);
            if (end >= 0) {
                places[item.mark() == Mark.OPEN ? OPEN : CLOSE] = at;
            }
            return end;
        }
        return repeat(sentence, at, index, 0, places);
    }

    private int repeat(Sentence sentence, int at, int index, int done, int[] places) {
        Item item = items.get(index);
        if (done < item.most()) {
            for (int end : item.test().ends(sentence, at, places)) {
                if (end == at && item.most() > 1) {
                    continue;
                }
                int result = repeat(sentence, end, index, done + 1, places);
                if (result >= 0) {
                    return result;
                }
            }
        }
        return done >= item.least() ? match(sentence, at, index + 1, places) : -1;
    }

    private static Item item(String part, Lexicons lexicons) {
        if (part.equals("[")) {
            return new Item((s, at, places) -> none(), 1, 1, Mark.OPEN);
        }
        if (part.equals("]")) {
            return new Item((s, at, places) -> none(), 1, 1, Mark.CLOSE);
        }
        if (part.length() > 1 && part.endsWith("?")) {
            return new Item(test(part.substring(0, part.length() - 1), lexicons), 0, 1, Mark.NONE);
        }
        if (part.length() > 1 && part.endsWith("*")) {
            return new Item(test(part.substring(0, part.length() - 1), lexicons), 0, MOST_REPEATS, Mark.NONE);
        }
        return new Item(test(part, lexicons), 1, 1, Mark.NONE);
    }

    private static Test test(String part, Lexicons lexicons) {
        if (part.length() > 1 && part.startsWith("!")) {
            Test inner = test(part.substring(1), lexicons);
            return (sentence, at, places) -> inner.ends(sentence, at, places).length == 0 ? one(at) : none();
        }
        Matcher remembered = REMEMBERED.matcher(part);
        if (remembered.matches()) {
            return remembering(test(remembered.group(1), lexicons), Integer.parseInt(remembered.group(2)));
        }
        Matcher again = AGAIN.matcher(part);
        if (again.matches()) {
            int number = Integer.parseInt(again.group(1));
            return (sentence, at, places) -> places[number] >= 0 && sentence.has(at, sentence.token(places[number]).lower()) ? one(at + 1) : none();
        }
        if (part.startsWith("@")) {
            return lexiconTest(part.substring(1), lexicons);
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            Set<String> lemmas = words(part.substring(1, part.length() - 1));
            return token(token -> lemmas.contains(token.lemma()) || lemmas.contains(token.lower()));
        }
        if (part.startsWith("'") && part.endsWith("'") && part.length() > 2) {
            Set<String> exact = Set.of(part.substring(1, part.length() - 1).split("\\|"));
            return token(token -> exact.contains(token.text()));
        }
        return switch (part) {
            case "^" -> (sentence, at, places) -> at == 0 ? one(at) : none();
            case "$" -> (sentence, at, places) -> at == sentence.size() ? one(at) : none();
            case "_" -> token(token -> true);
            case "Cap" -> token(Token::isCapitalised);
            default -> TAGS.matcher(part).matches() ? tagTest(part) : wordTest(part);
        };
    }

    private static Test remembering(Test test, int number) {
        return (sentence, at, places) -> {
            int[] ends = test.ends(sentence, at, places);
            places[number] = ends.length > 0 ? at : places[number];
            return ends;
        };
    }

    private static Test tagTest(String part) {
        EnumSet<PartOfSpeech> tags = EnumSet.noneOf(PartOfSpeech.class);
        Set<String> forms = new HashSet<>();
        for (String name : part.split("\\|")) {
            if (PENN.contains(name)) {
                forms.add(name);
                continue;
            }
            if (Arrays.stream(PartOfSpeech.values()).noneMatch(tag -> tag.name().equals(name))) {
                throw new IllegalArgumentException("'" + name + "' is no part of speech: a word in capitals is written '" + name + "' within quotation marks");
            }
            tags.add(PartOfSpeech.valueOf(name));
        }
        return token(token -> tags.contains(token.pos()) || forms.stream().anyMatch(token::canBe));
    }

    private static Test wordTest(String part) {
        Set<String> words = words(part);
        return token(token -> words.contains(token.lower()));
    }

    private static Set<String> words(String part) {
        return Set.copyOf(List.of(part.toLowerCase(Locale.ROOT).split("\\|")));
    }

    private static Test lexiconTest(String reference, Lexicons lexicons) {
        if (!lexicons.hasList(reference)) {
            String name = reference.replaceAll("\\..*", "");
            throw new IllegalArgumentException(lexicons.has(name)
                    ? "the lexicon '" + name + "' has no list '" + reference.substring(reference.indexOf('.') + 1) + "'"
                    : "there is no lexicon '" + name + "'" + Nearest.hint(name, lexicons.names()));
        }
        Set<List<String>> entries = new HashSet<>();
        int longest = 0;
        for (String entry : lexicons.list(reference)) {
            List<String> words = List.of(entry.split(" "));
            entries.add(words);
            longest = Math.max(longest, words.size());
        }
        int most = longest;
        return (sentence, at, places) -> {
            for (int length = Math.min(most, sentence.size() - at); length > 0; length--) {
                if (entries.contains(sentence.tokens().subList(at, at + length).stream().map(Token::text).toList())) {
                    return one(at + length);
                }
            }
            return none();
        };
    }

    private static Test token(java.util.function.Predicate<Token> predicate) {
        return (sentence, at, places) -> at < sentence.size() && predicate.test(sentence.token(at)) ? one(at + 1) : none();
    }

    private static int[] none() {
        return new int[0];
    }

    private static int[] one(int end) {
        return new int[] {end};
    }
}
