package org.newsproof.document.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsproof.document.DecodedText;
import org.newsproof.document.TextDecoder;
import org.newsproof.document.UnreadableInput;

/** Characters of mark-up that may name its own encoding. */
final class Encodings {
    /** Browsers look for the name in so many bytes. HTML standard, "prescan a byte stream". */
    private static final int BYTES_WITH_NAME = 1024;

    private Encodings() {}

    /**
     * The characters: of the encoding that is named, unless the bytes say that they are Unicode.
     *
     * @param named finds the name of the encoding, as its first group
     * @throws UnreadableInput when the bytes are no text
     */
    static String decode(byte[] bytes, Pattern named) throws UnreadableInput {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BYTES_WITH_NAME), StandardCharsets.ISO_8859_1);
        Matcher name = named.matcher(beginning);
        Optional<Charset> charset = name.find() ? known(name.group(1)) : Optional.empty();
        boolean isText = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0) < 0;
        try {
            DecodedText decoded = TextDecoder.decode(bytes);
            boolean isUnicode = decoded.form().charset().name().startsWith("UTF");
            return isUnicode || charset.isEmpty() ? decoded.text() : new String(bytes, charset.get());
        } catch (UnreadableInput e) {
            if (charset.isEmpty() || !isText) {
                throw e;
            }
            return new String(bytes, charset.get());
        }
    }

    private static Optional<Charset> known(String name) {
        try {
            return name.toLowerCase(Locale.ROOT).startsWith("utf") ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
    }
}
