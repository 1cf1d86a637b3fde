package org.newsproof.grammar.languagetool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule file of LanguageTool without the checks that are not wanted: their elements are cut out, and all other bytes, entities among
 * them, stay as they were written. A check of a group has the group's id unless it has one of its own; a group of which nothing is left goes.
 */
final class CuratedRules {
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final byte[] file;
    private final Predicate<String> wanted;
    private final ByteArrayOutputStream kept;

    /** @param file XML in UTF-8 */
    CuratedRules(byte[] file, Predicate<String> wanted) {
        this.file = file;
        this.wanted = wanted;
        this.kept = new ByteArrayOutputStream(file.length / 4);
        keep(0, file.length, "");
    }

    InputStream stream() {
        return new ByteArrayInputStream(kept.toByteArray());
    }

    /** Writes what is wanted of a part of the file; {@code group} is the id of the group that the part is in, or empty. */
    private void keep(int start, int end, String group) {
        int written = start;
        int at = tag(start, end);
        while (at < end) {
            int behind = behindTag(at);
            boolean isGroup = isElement(at, "<rulegroup");
            if (isGroup || isElement(at, "<rule")) {
                int close = closing(behind, end, isGroup ? "</rulegroup" : "</rule");
                kept.write(file, written, at - written);
                String id = id(at, behind, group);
                if (isGroup && isAnyWanted(behind, close, id)) {
                    kept.write(file, at, behind - at);
                    keep(behind, close, id);
                    written = close;
                } else {
                    written = !isGroup && wanted.test(id) ? at : behindTag(close);
                }
                behind = isGroup ? behindTag(close) : close;
            }
            at = tag(behind, end);
        }
        kept.write(file, written, end - written);
    }

    private boolean isAnyWanted(int start, int end, String group) {
        int at = tag(start, end);
        while (at < end) {
            int behind = behindTag(at);
            if (isElement(at, "<rule") && wanted.test(id(at, behind, group))) {
                return true;
            }
            at = tag(behind, end);
        }
        return false;
    }

    private int closing(int start, int end, String tag) {
        int at = tag(start, end);
        while (at < end && !isElement(at, tag)) {
            at = tag(behindTag(at), end);
        }
        return at;
    }

    private String id(int start, int end, String otherwise) {
        Matcher id = ID.matcher(new String(file, start, end - start, StandardCharsets.UTF_8));
        if (!id.find()) {
            return otherwise;
        }
        return id.group(1) != null ? id.group(1) : id.group(2);
    }

    /** Where the next tag, comment or declaration begins. */
    private int tag(int start, int end) {
        int at = start;
        while (at < end && file[at] != '<') {
            at++;
        }
        return at;
    }

    /** Behind the tag, comment or declaration that begins at a place. */
    private int behindTag(int start) {
        if (is(start, "<!--")) {
            return behind(start, "-->");
        }
        if (is(start, "<![CDATA[")) {
            return behind(start, "]]>");
        }
        return is(start, "<?") ? behind(start, "?>") : behindQuoted(start, is(start, "<!DOCTYPE") ? ']' : '>');
    }

    /** Behind the next {@code >} that is neither quoted nor before the other mark. */
    private int behindQuoted(int start, char before) {
        int quote = 0;
        int at = start;
        while (at < file.length && (quote != 0 || file[at] != before)) {
            if (quote == 0 && is(at, "<!--")) {
                at = behind(at, "-->");
                continue;
            }
            if (quote == 0 && (file[at] == '"' || file[at] == '\'')) {
                quote = file[at];
            } else if (file[at] == quote) {
                quote = 0;
            }
            at++;
        }
        return behind(at, ">");
    }

    private int behind(int start, String mark) {
        int at = start;
        while (at < file.length && !is(at, mark)) {
            at++;
        }
        return Math.min(file.length, at + mark.length());
    }

    private boolean isElement(int at, String tag) {
        int behind = at + tag.length();
        return is(at, tag) && behind < file.length && (file[behind] == '>' || file[behind] == '/' || Character.isWhitespace(file[behind]));
    }

    private boolean is(int at, String mark) {
        if (at + mark.length() > file.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (file[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
