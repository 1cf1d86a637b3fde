package org.newsproof.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsproof.document.Document;
import org.newsproof.policy.RatedFinding;
import org.newsproof.report.Places;
import org.newsproof.report.WellFormed;

/** What a page's script knows of findings, as JSON: an attribute keeps line ends and controls only in escapes. */
final class PageData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PageData() {}

    /** What a baseline tells of a finding, without the reason. */
    static String of(Document document, RatedFinding rated, Places places) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", WellFormed.text(document.id()));
        entry.put("rule", WellFormed.text(rated.finding().rule()));
        entry.put("fingerprint", WellFormed.text(rated.fingerprint()));
        entry.put("text", WellFormed.text(places.place(rated.finding().span()).words()));
        return json(entry);
    }

    /** An article's id and the fingerprints of its findings, in the order of the text. */
    static String of(Document document, List<RatedFinding> findings) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("document", WellFormed.text(document.id()));
        entry.put("fingerprints", findings.stream().map(rated -> WellFormed.text(rated.fingerprint())).toList());
        return json(entry);
    }

    private static String json(Map<String, Object> entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can always be written as JSON", e);
        }
    }
}
