package org.newsproof.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;

/**
 * Bytes of a text file to characters: UTF-8, UTF-16 where a byte order mark says so, and Windows-1252 where the bytes are not
 * UTF-8 but make letters and typographic marks there.
 */
public final class TextDecoder {
    /** More control characters than one in this many bytes, and it is no text. */
    private static final int BYTES_PER_CONTROL = 50;

    private TextDecoder() {}

    /**
     * The text, and how the bytes write it.
     *
     * @throws UnreadableInput when the bytes are no text, saying where they stop being one
     */
    public static DecodedText decode(byte[] bytes) throws UnreadableInput {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        refuseBinary(bytes);
        int invalid = firstInvalid(bytes, start);
        if (invalid < 0) {
            return new DecodedText(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8), new TextForm(StandardCharsets.UTF_8, start > 0));
        }
        if (start == 0 && WindowsText.isLikely(bytes)) {
            return new DecodedText(new String(bytes, WindowsText.CHARSET), new TextForm(WindowsText.CHARSET, false));
        }
        if (WindowsText.isCutOff(bytes, invalid)) {
            throw new UnreadableInput("not UTF-8: the file ends within the character that begins at byte " + invalid + " (counted from 0)");
        }
        throw new UnreadableInput("not UTF-8: byte " + invalid + " (counted from 0) begins no character; save the file as UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableInput {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableInput("not a text file: byte " + i + " (counted from 0) is zero");
            }
            controls += bytes[i] > 0 && bytes[i] < 0x20 && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' && bytes[i] != '\f' ? 1 : 0;
        }
        if (controls * BYTES_PER_CONTROL > bytes.length) {
            throw new UnreadableInput("not a text file: it has " + controls + (controls == 1 ? " control character" : " control characters"));
        }
    }

    /** UTF-16 behind its byte order mark. */
    private static DecodedText strict(byte[] bytes, Charset charset) throws UnreadableInput {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
        try {
            String text = decoder.decode(in).toString();
            int zero = text.indexOf(0);
            if (zero >= 0) {
                throw new UnreadableInput("not a text file: character " + zero + " (counted from 0) is zero");
            }
            return new DecodedText(text, new TextForm(charset, true));
        } catch (CharacterCodingException e) {
            throw new UnreadableInput("not UTF-16: byte " + in.position() + " (counted from 0) begins no character");
        }
    }

    /** Offset of the first byte that is not UTF-8, or -1 when all are. */
    private static int firstInvalid(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
