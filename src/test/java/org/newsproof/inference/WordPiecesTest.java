package org.newsproof.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces = WordPieces.shared();

    @Test
    void cutsWordsAndMarksInLowerCase() {
        assertEquals(List.of("The", "mayor", "(", "of", "Turku", "Turku", ")", "left", "."), words("The mayor (of Turku) left."));
        assertEquals(ids("the mayor"), ids("The MAYOR"));
    }

    @Test
    void readsAccentsAsPlainLetters() {
        assertEquals(ids("cafe"), ids("café"));
        assertEquals(ids("cafe"), ids("cafe\u0301"));
    }

    @Test
    void cutsAnUnknownWordIntoItsLongestKnownBeginnings() {
        List<WordPieces.Piece> found = pieces.pieces(pieces.words("unhelpfulnesses"));
        assertTrue(found.size() > 1, found.toString());
        assertTrue(found.stream().allMatch(piece -> piece.word() == 0), found.toString());
    }

    @Test
    void keepsPlacesBehindCharactersOfTwoUnits() {
        String text = "\uD83D\uDE80 launch";
        WordPieces.Word last = pieces.words(text).get(1);
        assertEquals("launch", text.substring(last.start(), last.end()));
    }

    @Test
    void findsNothingInSpaces() {
        assertEquals(List.of(), pieces.words(" \u00A0\t\u200B"));
    }

    private List<String> words(String text) {
        List<WordPieces.Word> words = pieces.words(text);
        return pieces.pieces(words).stream().map(piece -> words.get(piece.word())).map(word -> text.substring(word.start(), word.end())).toList();
    }

    private List<Integer> ids(String text) {
        return pieces.pieces(pieces.words(text)).stream().map(WordPieces.Piece::id).toList();
    }
}
