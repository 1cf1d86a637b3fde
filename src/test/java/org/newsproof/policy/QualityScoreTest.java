package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;

class QualityScoreTest {

    @ParameterizedTest
    @CsvSource({
        "'', 500, 100", "'', 0, 100", "NOTE, 10, 100", "WARNING, 1000, 99", "ERROR, 1000, 95", "ERROR WARNING WARNING, 500, 86",
        "WARNING, 300, 96.7", "ERROR ERROR, 20, 0", "ERROR, 0, 100"
    })
    void countsPointsPerThousandWords(String severities, long words, double score) {
        List<RatedFinding> findings = Stream.of(severities.split(" ")).filter(name -> !name.isEmpty()).map(Severity::valueOf).map(QualityScoreTest::finding).toList();
        assertEquals(score, QualityScore.of(findings, words));
    }

    private static RatedFinding finding(Severity severity) {
        return new RatedFinding(new Finding("grammar.rule", Category.GRAMMAR, 0.9, "wrong", Span.of(0, 1), List.of(), List.of()), severity, "f");
    }
}
