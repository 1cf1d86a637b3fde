package org.newsproof.inference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces that the model knows: words in lower case and without accents, marks one by one, each word by the
 * longest known beginning first (Devlin et al., BERT, 2019; Wu et al., Google's Neural Machine Translation System, 2016, section 4.1).
 * Thread-safe.
 */
final class WordPieces {
    static final int START = 101;
    static final int END = 102;
    static final int PADDING = 0;
    private static final int UNKNOWN = 100;
    private static final String LIST = "words.txt";
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final Map<String, Integer> ids;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    private static final class Shared {
        static final WordPieces PIECES = load();
    }

    /** The pieces that come with the models; read on first use. */
    static WordPieces shared() {
        return Shared.PIECES;
    }

    /** One piece a line, the number of the line from 0 is the id. */
    private static WordPieces load() {
        InputStream in = WordPieces.class.getResourceAsStream(LIST);
        if (in == null) {
            throw new IllegalStateException("the list of word pieces " + LIST + " is not on the class path");
        }
        Map<String, Integer> ids = new HashMap<>(1 << 16);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                ids.put(line, ids.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of word pieces " + LIST, e);
        }
        return new WordPieces(ids);
    }

    /** A word in lower case and without accents, or a mark, at {@code [start, end)} in UTF-16 code units of the text. */
    record Word(String text, int start, int end) {}

    /** A piece, with the number of its word in the text from 0. */
    record Piece(int id, int word) {}

    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int end = at + Character.charCount(code);
            if (isWord(code)) {
                while (end < text.length() && isWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            if (isWord(code) || isMark(code)) {
                words.add(new Word(plain(text.substring(at, end)), at, end));
            }
            at = end;
        }
        return words;
    }

    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
    }

    List<Piece> pieces(List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            add(words.get(at).text(), at, pieces);
        }
        return pieces;
    }

    private void add(String word, int number, List<Piece> pieces) {
        List<Piece> ofWord = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !ids.containsKey(key(word, from, to))) {
                to--;
            }
            if (to == from) {
                pieces.add(new Piece(UNKNOWN, number));
                return;
            }
            ofWord.add(new Piece(ids.get(key(word, from, to)), number));
            from = to;
        }
        pieces.addAll(ofWord);
    }

    private static String key(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    private static boolean isWord(int code) {
        return !Character.isWhitespace(code) && !Character.isSpaceChar(code) && !isControl(code) && !isMark(code);
    }

    private static boolean isControl(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED || type == Character.PRIVATE_USE || type == Character.SURROGATE;
    }

    /** Punctuation and symbols, and each Chinese character, stand alone. */
    private static boolean isMark(int code) {
        return switch (Character.getType(code)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> code >= 0x4E00 && code <= 0x9FFF;
        };
    }
}
