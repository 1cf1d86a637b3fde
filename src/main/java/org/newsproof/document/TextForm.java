package org.newsproof.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * How a file writes its text.
 *
 * @param mark whether it begins with a byte order mark
 */
public record TextForm(Charset charset, boolean mark) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Whether the encoding has all characters of a text. */
    public boolean canWrite(String text) {
        return charset.newEncoder().canEncode(text);
    }

    /**
     * A text as a file of this form.
     *
     * @throws CharacterCodingException when the encoding lacks one of its characters
     */
    public byte[] bytes(String text) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 4);
        ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(mark ? BYTE_ORDER_MARK + text : text));
        bytes.write(encoded.array(), encoded.arrayOffset(), encoded.limit());
        return bytes.toByteArray();
    }
}
