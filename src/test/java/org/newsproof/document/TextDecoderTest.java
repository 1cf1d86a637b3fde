package org.newsproof.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT = "Die Kanzlerin sagte: \u201EJa\u201C \u2013 caf\u00e9, 5 \u20ac \uD83D\uDE80";

    @Test
    void readsUtf() throws UnreadableInput {
        assertEquals(TEXT, TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)).text());
        assertEquals("", TextDecoder.decode(new byte[0]).text());
    }

    @Test
    void dropsTheByteOrderMark() throws UnreadableInput {
        assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals(TEXT, TextDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text());
    }

    @Test
    void readsWindowsWhereTheBytesMakeLettersAndMarksThere() throws UnreadableInput {
        String text = "The \u201Ccaf\u00e9\u201D \u2013 in M\u00fcnchen \u2013 costs 5 \u20ac\u2026";
        assertEquals(text, TextDecoder.decode(text.getBytes(WindowsText.CHARSET)).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00e9", "\u00c4rger \u00fcberall, kein Spa\u00df\u201D f\u00fcr M\u00fcnchen, f\u00fcr K\u00f6ln", "\u201CThe caf\u00e9\u201D"})
    void readsWindowsWhereAFewBytesCouldBeAnything(String text) throws UnreadableInput {
        assertEquals(text, TextDecoder.decode(text.getBytes(WindowsText.CHARSET)).text());
    }

    @Test
    void keepsLineEndsTabsAndAFewStrayControlCharacters() throws UnreadableInput {
        String text = "The port\r\nof Bari\t is closed.\u0002 " + "The mayor said nothing. ".repeat(5);
        assertEquals(text, TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // A valid character, then a continuation byte with nothing before it.
        "lone continuation byte, 63c3a9 80 20, 'not UTF-8: byte 3 (counted from 0) begins no character; save the file as UTF-8'",
        // Bytes that are no letters in Windows-1252 either.
        "neither UTF-8 nor Windows, 61 81 62, 'not UTF-8: byte 1 (counted from 0) begins no character; save the file as UTF-8'",
        "after a byte order mark, efbbbf 63 e9 20, 'not UTF-8: byte 4 (counted from 0) begins no character; save the file as UTF-8'",
        "an overlong form, c3a9 c0af, 'not UTF-8: byte 2 (counted from 0) begins no character; save the file as UTF-8'",
        "a surrogate, 61 eda080 62, 'not UTF-8: byte 1 (counted from 0) begins no character; save the file as UTF-8'",
        "the end in the middle of a character, 63c3a9 e280, 'not UTF-8: the file ends within the character that begins at byte 3 (counted from 0)'",
        "the end after the first byte of a character, 63c3a9 c3, 'not UTF-8: the file ends within the character that begins at byte 3 (counted from 0)'",
        "the end within a quotation mark, 20 e280, 'not UTF-8: the file ends within the character that begins at byte 1 (counted from 0)'",
        "half UTF-8 and half Windows, c3a9 20 c3a9 20 c3a9 20 e9 20, 'not UTF-8: byte 9 (counted from 0) begins no character; save the file as UTF-8'",
        "a zero byte, 6162 00 63, 'not a text file: byte 2 (counted from 0) is zero'",
        "UTF-16 with half a character, fffe 6100 62, 'not UTF-16: byte 4 (counted from 0) begins no character'",
        "UTF-16 with half a pair, feff 0061 d83d 0062, 'not UTF-16: byte 4 (counted from 0) begins no character'",
        "UTF-16 with a zero, fffe 6100 0000, 'not a text file: character 1 (counted from 0) is zero'",
        "control characters, 1b5b306d 1b5b306d, 'not a text file: it has 2 control characters'",
        "one control character, 1b5b306d, 'not a text file: it has 1 control character'"
    })
    void saysWhereAFileStopsBeingText(String what, String hex, String reason) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals(reason, assertThrows(UnreadableInput.class, () -> TextDecoder.decode(bytes)).getMessage());
    }

    @Test
    void tellsThePlaceInALongFile() {
        byte[] bytes = ("caf\u00e9 ".repeat(20_000) + "\uFFFF").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;
        UnreadableInput e = assertThrows(UnreadableInput.class, () -> TextDecoder.decode(bytes));
        assertEquals("not UTF-8: byte 120000 (counted from 0) begins no character; save the file as UTF-8", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void givesBackTheBytesThatItRead(String charset) throws IOException {
        String text = "The caf\u00e9 of \u201cGraz\u201d is shut.\r\nIt reopens.\n";
        for (String mark : charset.equals("windows-1252") ? List.of("") : charset.equals("UTF-8") ? List.of("", "\ufeff") : List.of("\ufeff")) {
            byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
            DecodedText decoded = TextDecoder.decode(bytes);
            assertEquals(text, decoded.text());
            assertArrayEquals(bytes, decoded.form().bytes(decoded.text()));
        }
    }
}
