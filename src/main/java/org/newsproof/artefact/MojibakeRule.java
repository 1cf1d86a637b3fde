package org.newsproof.artefact;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Fix;
import org.newsproof.rule.Article;
import org.newsproof.rule.Rule;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.RuleFile;
import org.newsproof.rule.RuleKind;

/**
 * Kind {@code mojibake}: UTF-8 that was read in a single-byte encoding somewhere on its way. Letters that are not ASCII are put
 * back into bytes; where these make UTF-8, that was the text. Also flags the replacement character. Flags the whole word.
 */
public final class MojibakeRule implements Rule {
    public static final RuleKind KIND = RuleKind.of("mojibake", Set.of(), MojibakeRule::new);
    private static final char REPLACEMENT = '\ufffd';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final RuleFile file;

    private MojibakeRule(RuleFile file) {
        this.file = file;
    }

    @Override
    public RuleDescription description() {
        return file.description();
    }

    @Override
    public List<Finding> check(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : List.of(Field.HEADLINE, Field.TEXT)) {
            article.analysis().document().field(field).ifPresent(text -> check(article, field, text, findings));
        }
        return findings;
    }

    private void check(Article article, Field field, String text, List<Finding> findings) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) > 0x7f) {
                end++;
            }
            if (end > at) {
                word(article, field, text, at, end).ifPresent(finding -> add(findings, finding));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static void add(List<Finding> findings, Finding finding) {
        boolean known = !findings.isEmpty() && findings.get(findings.size() - 1).span().overlaps(finding.span());
        if (!known) {
            findings.add(finding);
        }
    }

    private Optional<Finding> word(Article article, Field field, String text, int start, int end) {
        boolean broken = text.substring(start, end).indexOf(REPLACEMENT) >= 0;
        if (!broken && repaired(text.substring(start, end)).isEmpty()) {
            return Optional.empty();
        }
        int from = start;
        int to = end;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && isPart(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        Span span = new Span(field, from, to);
        String word = text.substring(from, to);
        List<Fix> fixes = broken ? List.of() : List.of(file.fix(article, span, repairedParts(word)));
        return Optional.of(file.finding(span, file.message("match", word), List.of(), fixes));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c > 0x7f && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "\u2018\u2019\u201c\u201d\u2013\u2014".indexOf(c) < 0;
    }

    private static String repairedParts(String word) {
        StringBuilder repaired = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && word.charAt(end) > 0x7f) {
                end++;
            }
            if (end > at) {
                String run = word.substring(at, end);
                repaired.append(repaired(run).orElse(run));
                at = end;
            } else {
                repaired.append(word.charAt(at++));
            }
        }
        return repaired.toString();
    }

    /** The text that was meant, where the characters, as bytes, are UTF-8. */
    private static Optional<String> repaired(String run) {
        try {
            ByteBuffer bytes = bytes(run);
            String meant = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(bytes).toString();
            return meant.equals(run) ? Optional.empty() : Optional.of(meant);
        } catch (CharacterCodingException notMojibake) {
            return Optional.empty();
        }
    }

    private static ByteBuffer bytes(String run) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(run.length());
        for (char c : run.toCharArray()) {
            // the five bytes that Windows-1252 leaves undefined come through as control characters of that number
            bytes.put(c >= 0x80 && c <= 0x9f ? (byte) c : WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get());
        }
        return bytes.flip();
    }
}
