package org.newsproof.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style and the script that every page carries, and the policy that lets a browser run nothing else. */
public record Assets(String style, String script) {

    /** Of the page of an article. */
    static Assets ofArticle() {
        return load("page.js", "address.js", "decisions.js", "selection.js", "filters.js", "verdicts.js", "join.js", "keys.js");
    }

    static Assets ofIndex() {
        return load("page.js", "address.js", "decisions.js", "overview.js");
    }

    private static Assets load(String... scripts) {
        return new Assets(read("page.css"), Stream.of(scripts).map(Assets::read).collect(Collectors.joining("\n")));
    }

    /** The Content-Security-Policy of a page: this style, this script, and not one byte from elsewhere. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            // A browser hashes lines that end with LF, whatever a checkout made of them.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name + " of the program", e);
        }
    }
}
