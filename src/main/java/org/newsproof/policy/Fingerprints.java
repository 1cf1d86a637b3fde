package org.newsproof.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.newsproof.document.Document;
import org.newsproof.finding.Finding;

/**
 * Names for findings that stay when the article is edited elsewhere: rule, words without case and spacing, and the how-manieth
 * such finding of the article it is. One instance an article, asked in text order.
 */
final class Fingerprints {
    private static final int BYTES = 8;

    private final Document document;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(Document document) {
        this.document = document;
    }

    String of(Finding finding) {
        String words = document.slice(finding.span()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        String what = finding.rule() + "\n" + words;
        int occurrence = seen.merge(what, 1, Integer::sum);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((what + "\n" + occurrence).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
