package org.newsproof.contradiction.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsproof.analysis.PartOfSpeech;
import org.newsproof.analysis.Sentence;
import org.newsproof.analysis.Token;
import org.newsproof.claim.NameBook;
import org.newsproof.contradiction.GivenNames;
import org.newsproof.document.Span;

/** Finds the names in the sentences of a headline: runs of capitalised words without titles and days. */
final class HeadlineNames {
    private static final Set<String> CALENDAR = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "easter", "christmas");
    private static final Set<String> INSIDE = Set.of("de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "di", "la", "le", "dos", "du");
    /** Where nearly every longer word has a capital, capitals tell no names. In letters and as a share. */
    private static final int LETTERS_OF_LONGER = 4;
    private static final double TITLE_CASE = 0.8;
    private static final int FEWEST_LONGER = 4;

    private final NameBook book;
    private final GivenNames givenNames;

    HeadlineNames(NameBook book, GivenNames givenNames) {
        this.book = book;
        this.givenNames = givenNames;
    }

    /**
     * A name as words of a sentence.
     *
     * @param titled whether a title such as "Prime Minister" or "Mr" stands before it
     * @param located whether a preposition of place does
     */
    record Name(Sentence sentence, int from, int to, List<String> words, boolean titled, boolean located) {
        Name {
            words = List.copyOf(words);
        }

        String text() {
            return String.join(" ", words);
        }

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }

        Span span() {
            return sentence.span(from, to);
        }

        /** The word at a place of it, if it is one that everybody writes small elsewhere. */
        boolean isDictionaryWord(String word) {
            return sentence.tokens().subList(from, to).stream().anyMatch(token -> token.text().equals(word) && !token.forms().isEmpty());
        }
    }

    /** The names of a sentence; none where capitals say nothing. */
    List<Name> read(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        if (isTitleCase(sentence)) {
            return names;
        }
        int at = 0;
        while (at < sentence.size()) {
            int to = at;
            while (to < sentence.size() && continues(sentence, at, to)) {
                to++;
            }
            while (to > at && !isNameWord(sentence, to - 1)) {
                to--;
            }
            if (to > at) {
                add(sentence, at, to, names);
            }
            at = Math.max(to, at + 1);
        }
        return names;
    }

    private boolean continues(Sentence sentence, int from, int at) {
        boolean joint = at > from && at + 1 < sentence.size() && (sentence.has(at, "-") || INSIDE.contains(sentence.token(at).text()));
        return isNameWord(sentence, at) || joint && (isNameWord(sentence, at + 1) || sentence.has(at + 1, "-"));
    }

    private boolean isNameWord(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean shaped = token.text().codePoints().noneMatch(Character::isDigit) && token.isWord() && token.isCapitalised() && !CALENDAR.contains(token.lower()) && token.text().length() > 1;
        boolean opens = at == 0 || sentence.token(at - 1).isPunctuation() && !sentence.has(at - 1, "-") && !sentence.has(at - 1, ",");
        boolean small = !token.forms().isEmpty() && !givenNames.has(token.text());
        return shaped && (token.pos() == PartOfSpeech.PROPN || !opens && token.pos() != PartOfSpeech.PRON) && !(opens && small);
    }

    private static boolean isTitleCase(Sentence sentence) {
        List<Token> longer = sentence.tokens().stream().filter(token -> token.isWord() && token.text().length() >= LETTERS_OF_LONGER).toList();
        long capitals = longer.stream().filter(Token::isCapitalised).count();
        return longer.size() >= FEWEST_LONGER && capitals >= TITLE_CASE * longer.size();
    }

    private void add(Sentence sentence, int start, int to, List<Name> names) {
        int from = start;
        boolean titled = false;
        while (from < to && isTitle(sentence, from)) {
            from++;
            titled = true;
        }
        if (from == to) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isWord()) {
                words.add(sentence.token(i).text().replaceAll("'s?$", ""));
            }
        }
        int before = sentence.has(start - 1, "the") ? start - 2 : start - 1;
        boolean located = before >= 0 && Set.of("in", "near", "outside", "off", "across", "around").contains(sentence.token(before).lower());
        names.add(new Name(sentence, from, to, words, titled, located || isTown(sentence, start)));
    }

    /** "The capital, X", "the city of X". */
    private static boolean isTown(Sentence sentence, int at) {
        int noun = sentence.has(at - 1, ",") || sentence.has(at - 1, "of") ? at - 2 : at - 1;
        return sentence.has(noun, "capital") || sentence.has(noun, "city") || sentence.has(noun, "town");
    }

    private boolean isTitle(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        boolean two = at + 1 < sentence.size() && book.isTitle(word + " " + sentence.token(at + 1).lower());
        return !givenNames.has(sentence.token(at).text()) && (two || book.isTitle(word));
    }
}
