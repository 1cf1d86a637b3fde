package org.newsproof.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.Span;

/**
 * Makes tokens of one kind from the model's: hyphenated words and numbers with separators stay whole, marks at the edge of a
 * word and the possessive {@code 's} are tokens of their own.
 */
final class TokenRepair {
    private static final Pattern PIECE = Pattern.compile(
            "'(?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}])"
                    + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])"
                    + "|(?:\\p{L}\\.){2,}"
                    + "|n't(?![\\p{L}])"
                    + "|[\\p{L}\\p{N}\\p{M}]+?(?=n't(?![\\p{L}]))"
                    + "|[\\p{L}\\p{N}\\p{M}]+(?:['&.](?=\\p{L}{2}|\\p{Lu})(?!(?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}\\p{M}]+)*"
                    + "|\\.{2,}|--+|.",
            Pattern.DOTALL);
    /** Words whose final stop belongs to them. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:mr|mrs|ms|dr|prof|gen|lt|col|sgt|capt|maj|adm|sen|rep|gov|rev|st|vs|jan|feb|aug|sept|oct|nov|dec|inc|ltd|co|corp|jr|sr|etc)");

    private TokenRepair() {}

    static List<Span> repair(String text, List<Span> tokens) {
        List<Span> words = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Span run = tokens.get(i++);
            while (i < tokens.size() && tokens.get(i).start() == run.end()) {
                run = run.cover(tokens.get(i++));
            }
            cut(text, run, words);
        }
        return words;
    }

    private static void cut(String text, Span run, List<Span> words) {
        int firstOfRun = words.size();
        Matcher matcher = PIECE.matcher(text).region(run.start(), run.end());
        while (matcher.find()) {
            Span piece = new Span(run.field(), matcher.start(), matcher.end());
            int last = words.size() - 1;
            boolean joins = last >= firstOfRun && words.get(last).end() == piece.start();
            if (joins && isHyphenJoin(text, words, firstOfRun, piece)) {
                words.set(last - 1, words.get(last - 1).cover(piece));
                words.remove(last);
            } else if (joins && isAbbreviationStop(text, words.get(last), piece, run)) {
                words.set(last, words.get(last).cover(piece));
            } else if (!text.substring(piece.start(), piece.end()).isBlank()) {
                words.add(piece);
            }
        }
    }

    private static boolean isHyphenJoin(String text, List<Span> words, int firstOfRun, Span piece) {
        int last = words.size() - 1;
        if (last - 1 < firstOfRun) {
            return false;
        }
        Span hyphen = words.get(last);
        Span before = words.get(last - 1);
        return hyphen.length() == 1
                && text.charAt(hyphen.start()) == '-'
                && before.end() == hyphen.start()
                && Character.isLetterOrDigit(text.charAt(before.end() - 1))
                && Character.isLetterOrDigit(text.charAt(piece.start()));
    }

    private static boolean isAbbreviationStop(String text, Span word, Span piece, Span run) {
        if (piece.length() != 1 || text.charAt(piece.start()) != '.') {
            return false;
        }
        String letters = text.substring(word.start(), word.end());
        boolean initial = letters.length() == 1 && Character.isUpperCase(letters.charAt(0)) && piece.end() == run.end();
        return initial || ABBREVIATION.matcher(letters).matches();
    }
}
