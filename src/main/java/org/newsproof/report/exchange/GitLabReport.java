package org.newsproof.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.newsproof.finding.Severity;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.ArticleReport;
import org.newsproof.report.InputError;
import org.newsproof.report.JsonFile;
import org.newsproof.report.Report;
import org.newsproof.report.Summary;
import org.newsproof.report.Target;

/**
 * The Code Quality report of GitLab ({@code artifacts:reports:codequality}). Its fingerprints name a finding within all articles of the report and
 * stay when an article is edited elsewhere. It remembers the fingerprint of each article, some hundred bytes.
 */
public final class GitLabReport implements Report {
    private final JsonFile file;
    private final JsonGenerator json;
    private final Path workingFolder;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param workingFolder absolute; what the paths of files are relative to */
    public GitLabReport(Target target, Path workingFolder) throws IOException {
        this.workingFolder = workingFolder;
        file = new JsonFile(target);
        json = file.json();
        json.writeStartArray();
    }

    @Override
    public void add(ArticleReport article) throws IOException {
        FilePlaces places = new FilePlaces(article.document(), workingFolder);
        String name = unique(places.file() + "\n" + article.document().id());
        for (RatedFinding rated : article.findings()) {
            FilePlace place = places.place(rated.finding().span());
            write(places.message(rated.finding()), rated.finding().rule(), digest(name + "\n" + rated.fingerprint()), severity(rated.severity()),
                    place.file(), place.line(), place.lastLine());
        }
    }

    @Override
    public void add(InputError error) throws IOException {
        String message = InputFault.message(error.message());
        write(message, InputFault.RULE, digest(unique(error.id() + "\n" + message)), "critical", error.id(), 1, 1);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    private void write(String message, String rule, String fingerprint, String severity, String path, int firstLine, int lastLine) throws IOException {
        json.writeStartObject();
        file.write("description", message);
        file.write("check_name", rule);
        file.write("fingerprint", fingerprint);
        file.write("severity", severity);
        json.writeObjectFieldStart("location");
        file.write("path", path);
        json.writeObjectFieldStart("lines");
        file.write("begin", firstLine);
        file.write("end", lastLine);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A name that no other article or input of this report has; ids can come twice. */
    private String unique(String name) {
        String digest = digest(name);
        int occurrence = seen.merge(digest, 1, Integer::sum);
        return occurrence == 1 ? digest : digest + "\n" + occurrence;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void finish(Summary summary) throws IOException {
        json.writeEndArray();
        file.publish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
