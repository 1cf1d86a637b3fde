package org.newsproof.contradiction.headline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsproof.analysis.Analysis;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.rule.Article;

/** The words of the text below a headline, for asking whether it mentions a name in any form. For one thread, as its article. */
final class BodyWords {
    private static final Object ASKER = new Object();
    /** A shorter word is no stem of another. In letters. */
    private static final int SHORTEST_STEM = 5;
    /** Longer words may differ in a letter, much longer ones in two, and be spellings of one name. In letters. */
    private static final int LONG = 5;
    private static final int VERY_LONG = 9;
    /** In letters. A list of names without marks between them has no end. */
    private static final int LONGEST_ACRONYM = 12;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    private BodyWords(Analysis analysis) {
        this.text = analysis.document().text();
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.field() == Field.TEXT) {
                sentence.tokens().forEach(this::add);
            }
        }
        gatherInitials();
    }

    /** The words of the article, read once. */
    static BodyWords of(Article article) {
        return article.once(ASKER, BodyWords::new);
    }

    private void add(Token token) {
        int at = tokens.size();
        tokens.add(token);
        places.computeIfAbsent(plain(token.text()), key -> new ArrayList<>()).add(at);
        if (token.isCapitalised()) {
            capitalised.add(plain(token.text()));
        }
        if (token.text().matches(".*[-/.].*")) {
            for (String piece : token.text().split("[-/.]")) {
                places.computeIfAbsent(plain(piece), key -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The first letters of every run of words with capitals, small words left out: "IMF" of "International Monetary Fund". */
    private void gatherInitials() {
        StringBuilder run = new StringBuilder();
        for (Token token : tokens) {
            if (token.isWord() && token.isCapitalised()) {
                run.append(token.text().charAt(0));
                run.delete(0, Math.max(0, run.length() - LONGEST_ACRONYM));
                for (int from = 0; from < run.length() - 1; from++) {
                    initials.add(run.substring(from));
                }
            } else if (!token.is("of") && !token.is("for") && !token.is("the") && !token.is("and")) {
                run.setLength(0);
            }
        }
    }

    /** In lower case, without accents and marks at the ends. */
    private static String plain(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("ø", "o").replace("ł", "l").replace("ı", "i");
        return letters.toLowerCase(Locale.ROOT).replaceAll("'s$|s'$|^\\P{L}+|[^\\p{L}\\d]+$", "");
    }

    /** Whether the text has the words as they are, with capitals, between other words. */
    boolean hasPhrase(String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean opens = at == 0 || !Character.isLetter(text.charAt(at - 1));
            boolean closes = end == text.length() || !Character.isLetter(text.charAt(end)) || text.startsWith("s", end) && (end + 1 == text.length() || !Character.isLetter(text.charAt(end + 1)));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }

    /** The tokens that are the word. */
    List<Integer> at(String word) {
        return places.getOrDefault(plain(word), List.of());
    }

    /** The word at a place counted from 0; empty outside the text. */
    Optional<Token> token(int at) {
        return at >= 0 && at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    /** From the word at {@code from} to the one before {@code to}, which is later. */
    Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    /** Whether the text has the word, a name that it is a stem of or that is a stem of it, or another spelling of it. */
    boolean mentions(String word) {
        String plain = plain(word);
        return plain.length() < 2 || places.containsKey(plain) || initials.contains(word)
                || capitalised.stream().anyMatch(other -> isForm(plain, other));
    }

    /** Whether a row of words has the letters of one acronym of the text. */
    boolean hasAcronymOf(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return words.size() > 1 && tokens.stream().anyMatch(token -> token.text().contentEquals(letters));
    }

    private static boolean isForm(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (shorter.length() >= SHORTEST_STEM && longer.startsWith(shorter)) {
            return true;
        }
        int most = shorter.length() >= VERY_LONG ? 2 : shorter.length() >= LONG ? 1 : 0;
        return most > 0 && longer.length() - shorter.length() <= most && one.charAt(0) == other.charAt(0) && distance(one, other) <= most;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
