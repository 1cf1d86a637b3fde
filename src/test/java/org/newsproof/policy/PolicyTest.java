package org.newsproof.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsproof.document.Document;
import org.newsproof.document.Field;
import org.newsproof.document.Span;
import org.newsproof.finding.Category;
import org.newsproof.finding.Finding;
import org.newsproof.finding.Severity;
import org.newsproof.rule.HouseStyle;
import org.newsproof.rule.RuleDescription;
import org.newsproof.rule.Stage;

class PolicyTest {
    private static final String TEXT = "\nThe port authority closed the the harbour of Bari on Monday evening.\n";
    private static final Document DOCUMENT = Document.of("a", TEXT).withHeadline("Harbour closed");

    private final List<RuleDescription> rules = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "CONTRADICTION, 0.90, ERROR", "CONTRADICTION, 0.89, WARNING", "CONTRADICTION, 0.70, WARNING", "CONTRADICTION, 0.69, NOTE",
        "TRANSLATION, 0.90, ERROR", "TRANSLATION, 0.89, WARNING", "TRANSLATION, 0.69, NOTE",
        "ARTEFACT, 1.00, WARNING", "ARTEFACT, 0.70, WARNING", "ARTEFACT, 0.69, NOTE",
        "GRAMMAR, 1.00, WARNING", "GRAMMAR, 0.69, NOTE", "SPELLING, 0.70, WARNING", "SPELLING, 0.00, NOTE",
        "REDUNDANCY, 0.95, WARNING", "REDUNDANCY, 0.69, NOTE",
        "PUNCTUATION, 1.00, NOTE", "CONSISTENCY, 1.00, NOTE", "STYLE, 1.00, NOTE"
    })
    void ratesByCategoryAndConfidence(Category category, double confidence, Severity severity) {
        assertEquals(severity, severity(usual(), finding(category, confidence, "harbour")));
    }

    @Test
    void takesTheSeverityThatTheRuleAsksFor() {
        rule("redundancy.rule", Stage.STABLE, Optional.of(Severity.ERROR));
        rule("punctuation.rule", Stage.STABLE, Optional.of(Severity.WARNING));
        assertEquals(Severity.ERROR, severity(usual(), finding(Category.REDUNDANCY, 0.9, "the the")));
        assertEquals(Severity.WARNING, severity(usual(), finding(Category.PUNCTUATION, 0.9, "harbour")));
        assertEquals(Severity.NOTE, severity(usual(), finding(Category.REDUNDANCY, 0.6, "the the")));
    }

    @Test
    void makesNotesOfWhatAPreviewRuleFinds() {
        rule("contradiction.rule", Stage.PREVIEW, Optional.of(Severity.ERROR));
        assertEquals(Severity.NOTE, severity(usual(), finding(Category.CONTRADICTION, 0.95, "harbour")));
    }

    @Test
    void letsTheDeskRateASingleRuleAsItLikes() {
        rule("contradiction.rule", Stage.PREVIEW, Optional.empty());
        Settings desk = settings(Map.of("contradiction.rule", Severity.ERROR), Map.of(Category.CONTRADICTION, Severity.NOTE), Set.of(), Set.of());
        assertEquals(Severity.ERROR, severity(desk, finding(Category.CONTRADICTION, 0.3, "harbour")));
    }

    @Test
    void letsTheDeskRateACategoryWhereTheRulesAreSure() {
        Settings desk = settings(Map.of(), Map.of(Category.PUNCTUATION, Severity.ERROR, Category.REDUNDANCY, Severity.NOTE), Set.of(), Set.of());
        rule("redundancy.rule", Stage.STABLE, Optional.of(Severity.ERROR));
        assertEquals(Severity.ERROR, severity(desk, finding(Category.PUNCTUATION, 0.8, "harbour")));
        assertEquals(Severity.NOTE, severity(desk, finding(Category.REDUNDANCY, 0.8, "the the")));
        assertEquals(Severity.NOTE, severity(desk, finding(Category.PUNCTUATION, 0.6, "harbour")));
        rule("punctuation.rule", Stage.PREVIEW, Optional.empty());
        assertEquals(Severity.NOTE, severity(desk, finding(Category.PUNCTUATION, 0.8, "harbour")));
    }

    @Test
    void dropsWhatTheDeskDoesNotWant() {
        Settings desk = settings(Map.of(), Map.of(), Set.of("style.rule"), Set.of("harbour"));
        assertEquals(
                List.of("GRAMMAR harbour", "SPELLING Bari"),
                kept(desk, finding(Category.STYLE, 0.9, "port"), finding(Category.SPELLING, 0.9, "harbour"),
                        finding(Category.SPELLING, 0.9, "Bari"), finding(Category.GRAMMAR, 0.9, "harbour")));
    }

    @Test
    void dropsWhatTheRulesAreLessSureOfThanTheDeskWants() {
        assertEquals(
                List.of("GRAMMAR Bari"),
                kept(Settings.usual().withMinConfidence(0.8), finding(Category.GRAMMAR, 0.79, "harbour"), finding(Category.GRAMMAR, 0.8, "Bari")));
    }

    @Test
    void sortsByPlaceHeadlineFirst() {
        Finding headline = finding("style.rule", Category.STYLE, 0.9, new Span(Field.HEADLINE, 0, 7));
        assertEquals(
                List.of("STYLE Harbour", "GRAMMAR port", "STYLE port authority", "GRAMMAR Bari"),
                kept(usual(), finding(Category.GRAMMAR, 0.9, "Bari"), finding(Category.STYLE, 0.9, "port authority"),
                        finding(Category.GRAMMAR, 0.9, "port"), headline));
    }

    @Test
    void keepsTheGraverOfTwoOfOneCategoryAtOnePlace() {
        assertEquals(
                List.of("GRAMMAR closed the the harbour"),
                kept(usual(), finding(Category.GRAMMAR, 0.6, "the the harbour"), finding(Category.GRAMMAR, 0.8, "closed the the harbour")));
    }

    @Test
    void keepsTheSurerOfTwoAsGraveAtOnePlace() {
        assertEquals(
                List.of("GRAMMAR the the harbour"),
                kept(usual(), finding(Category.GRAMMAR, 0.9, "the the harbour"), finding(Category.GRAMMAR, 0.8, "closed the the harbour")));
    }

    @Test
    void keepsOneOfTwoThatAreTheSame() {
        assertEquals(List.of("GRAMMAR the the"), kept(usual(), finding(Category.GRAMMAR, 0.9, "the the"), finding(Category.GRAMMAR, 0.9, "the the")));
    }

    @Test
    void keepsBothWhereTheyShareLessThanHalfOfTheLonger() {
        assertEquals(
                List.of("GRAMMAR closed the the harbour of", "GRAMMAR the harbour"),
                kept(usual(), finding(Category.GRAMMAR, 0.9, "the harbour"), finding(Category.GRAMMAR, 0.9, "closed the the harbour of")));
    }

    @Test
    void keepsOneWhereTheyShareHalfOfTheLonger() {
        assertEquals(
                List.of("GRAMMAR closed the the harbour"),
                kept(usual(), finding(Category.GRAMMAR, 0.8, "the harbour"), finding(Category.GRAMMAR, 0.9, "closed the the harbour")));
    }

    @Test
    void keepsBothOfTwoCategories() {
        assertEquals(
                List.of("GRAMMAR the the", "REDUNDANCY the the"),
                kept(usual(), finding(Category.REDUNDANCY, 0.9, "the the"), finding(Category.GRAMMAR, 0.9, "the the")));
    }

    @Test
    void keepsWhatOnlyOverlapsWithSomethingThatHasToGo() {
        assertEquals(
                List.of("GRAMMAR the the harbour", "GRAMMAR of Bari on"),
                kept(usual(),
                        finding(Category.GRAMMAR, 0.9, "the the harbour"),
                        finding(Category.GRAMMAR, 0.8, "the harbour of Bari"),
                        finding(Category.GRAMMAR, 0.75, "of Bari on")));
    }

    @Test
    void warnsOfWhatIsNotInTheStyleOfTheHouseUnlessTheDeskSaysOtherwise() {
        rule("consistency.rule", Stage.STABLE, Optional.of(Severity.NOTE));
        Finding finding = finding(Category.CONSISTENCY, 0.8, "harbour");
        HouseStyle style = new HouseStyle("ap", Map.of("consistency.rule", new HouseStyle.Choice("ap", Optional.of("sign"), Map.of())));
        Map<Category, Severity> lifted = Map.of(Category.CONSISTENCY, Severity.ERROR);
        assertEquals(Severity.NOTE, severity(usual(), finding));
        assertEquals(Severity.WARNING, severity(styled(Map.of(), style), finding));
        assertEquals(Severity.ERROR, severity(styled(lifted, style), finding));
        assertEquals(Severity.NOTE, severity(styled(Map.of(), new HouseStyle("ap", Map.of())), finding));
    }

    @Test
    void keepsWhatAnotherRuleYieldsToWhereBothAreAtOnePlace() {
        rule("grammar.rule", Stage.STABLE, Optional.of(Severity.ERROR), List.of("punctuation.rule"));
        rule("punctuation.rule", Stage.STABLE, Optional.of(Severity.ERROR));
        Finding yielding = finding(Category.GRAMMAR, 0.9, "harbour");
        assertEquals(List.of("PUNCTUATION our"), kept(usual(), yielding, finding(Category.PUNCTUATION, 0.8, "our")));
        assertEquals(List.of("GRAMMAR harbour", "PUNCTUATION port"), kept(usual(), yielding, finding(Category.PUNCTUATION, 0.8, "port")).stream().sorted().toList());
        assertEquals(List.of("GRAMMAR harbour"), kept(settings(Map.of(), Map.of(), Set.of("punctuation.rule"), Set.of()), yielding, finding(Category.PUNCTUATION, 0.8, "our")));
    }

    @Test
    void keepsNothingBesideAnArtefactOverTheWholeText() {
        Finding whole = finding("artefact.other-language", Category.ARTEFACT, 0.95, Span.of(1, TEXT.length() - 1));
        Finding headline = finding("style.rule", Category.STYLE, 1, new Span(Field.HEADLINE, 0, 7));
        List<String> kept = kept(usual(), finding(Category.CONTRADICTION, 1, "harbour"), finding(Category.ARTEFACT, 1, "Bari"), whole, headline);
        assertEquals(List.of("ARTEFACT " + TEXT.strip()), kept);
    }

    @Test
    void keepsTheRestBesideAnythingElseOverTheWholeText() {
        Finding whole = finding("grammar.sentence", Category.GRAMMAR, 0.95, Span.of(1, TEXT.length() - 1));
        assertEquals(2, kept(usual(), whole, finding(Category.CONTRADICTION, 1, "harbour")).size());
    }

    @ParameterizedTest
    @CsvSource({"ERROR, ERROR, true", "ERROR, WARNING, false", "WARNING, ERROR, true", "WARNING, WARNING, true", "WARNING, NOTE, false", "NOTE, NOTE, true"})
    void failsFromTheThresholdOn(Severity failOn, Severity severity, boolean fails) {
        RatedFinding rated = new RatedFinding(finding(Category.GRAMMAR, 0.9, "harbour"), severity, "f");
        assertEquals(fails, FailOn.atLeast(failOn).fails(rated));
        assertFalse(FailOn.atLeast(failOn).fails(rated.known()));
        assertFalse(FailOn.atLeast(failOn).fails(rated.suppressed(new Suppression(Suppression.Kind.EXTERNAL, "a quotation"))));
    }

    @Test
    void suppressesWordsThatTheSettingsAllow() {
        List<Allowance> allowed = List.of(new Allowance("grammar.rule", "harbour", "its name"), new Allowance("punctuation", "our", "x"));
        Settings settings = new Settings(FailOn.atLeast(Severity.ERROR), 0, Ratings.USUAL, Set.of(), Optional.empty(), OptionalInt.empty(), allowed, List.of());
        List<RatedFinding> rated = policy(settings).judge(DOCUMENT, List.of(finding(Category.GRAMMAR, 0.9, "harbour"), finding(Category.GRAMMAR, 0.9, "port"), finding(Category.PUNCTUATION, 0.9, "our")));
        assertEquals(
                List.of(Optional.of(new Suppression(Suppression.Kind.EXTERNAL, "its name")), Optional.of(new Suppression(Suppression.Kind.EXTERNAL, "x")), Optional.empty()),
                rated.stream().map(RatedFinding::suppression).sorted(Comparator.comparing(why -> why.map(Suppression::reason).orElse("z"))).toList());
    }

    @Test
    void dropsWhatARuleIsNotSureEnoughOfForTheDesk() {
        Ratings ratings = new Ratings(Map.of(), Map.of(), Set.of(), Map.of("grammar.rule", 0.8));
        Settings settings = new Settings(FailOn.atLeast(Severity.ERROR), 0, ratings, Set.of(), Optional.empty(), OptionalInt.empty(), List.of(), List.of());
        assertEquals(List.of("GRAMMAR port"), kept(settings, finding(Category.GRAMMAR, 0.79, "harbour"), finding(Category.GRAMMAR, 0.8, "port")));
    }

    @Test
    void takesTheSettingsOfTheFolderOfAnArticle() {
        Ratings off = new Ratings(Map.of(), Map.of(), Set.of("grammar.rule"), Map.of());
        FolderSettings here = new FolderSettings(DOCUMENT.id(), off, Optional.of(FailOn.atLeast(Severity.NOTE)));
        Settings settings = new Settings(FailOn.atLeast(Severity.ERROR), 0, Ratings.USUAL, Set.of(), Optional.empty(), OptionalInt.empty(), List.of(), List.of(here));
        assertEquals(List.of(), kept(settings, finding(Category.GRAMMAR, 0.9, "harbour")));
        assertEquals(FailOn.atLeast(Severity.NOTE), policy(settings).failOn(DOCUMENT));
        assertEquals(off.off(), policy(settings).off(DOCUMENT));
        assertEquals(FailOn.atLeast(Severity.ERROR), policy(settings).failOn(Document.of("elsewhere", "All is well.")));
    }

    @Test
    void keepsWhatIsGraverThanWhatItsRuleYieldsTo() {
        rule("grammar.rule", Stage.STABLE, Optional.of(Severity.ERROR), List.of("punctuation.rule"));
        rule("punctuation.rule", Stage.STABLE, Optional.of(Severity.WARNING));
        assertEquals(2, kept(usual(), finding(Category.GRAMMAR, 0.9, "harbour"), finding(Category.PUNCTUATION, 0.8, "our")).size());
    }

    @Test
    void keepsWhatAFamilyOfRulesSaysBetterThanAGeneralOne() {
        rule("grammar.rule", Stage.STABLE, Optional.of(Severity.ERROR), List.of("spelling", "grammar"));
        rule("spelling.rule", Stage.STABLE, Optional.of(Severity.ERROR));
        assertEquals(List.of("SPELLING our"), kept(usual(), finding(Category.GRAMMAR, 0.9, "harbour"), finding(Category.SPELLING, 0.8, "our")));
    }

    @Test
    void keepsBothOfTwoGeneralRules() {
        rule("grammar.rule", Stage.STABLE, Optional.of(Severity.ERROR), List.of("spelling", "grammar"));
        rule("spelling.rule", Stage.STABLE, Optional.of(Severity.ERROR), List.of("spelling", "grammar"));
        assertEquals(2, kept(usual(), finding(Category.GRAMMAR, 0.9, "harbour"), finding(Category.SPELLING, 0.8, "our")).size());
    }

    @Test
    void givesFindingsAtTwoPlacesTwoFingerprints() {
        List<RatedFinding> rated = policy(usual()).judge(DOCUMENT, List.of(finding(Category.GRAMMAR, 0.9, "harbour"), finding(Category.GRAMMAR, 0.9, "port")));
        assertTrue(rated.get(0).fingerprint().matches("[0-9a-f]{16}"), rated.get(0).fingerprint());
        assertFalse(rated.get(0).fingerprint().equals(rated.get(1).fingerprint()));
    }

    private static Settings usual() {
        return Settings.usual();
    }

    private static Settings settings(Map<String, Severity> rules, Map<Category, Severity> categories, Set<String> off, Set<String> words) {
        return new Settings(FailOn.atLeast(Severity.ERROR), 0, rules, categories, off, words, Optional.empty(), OptionalInt.empty());
    }

    private static Settings styled(Map<Category, Severity> categories, HouseStyle style) {
        return new Settings(FailOn.atLeast(Severity.ERROR), 0, Map.of(), categories, Set.of(), Set.of(), Optional.of(style), OptionalInt.empty());
    }

    private void rule(String id, Stage stage, Optional<Severity> severity) {
        rule(id, stage, severity, List.of());
    }

    private void rule(String id, Stage stage, Optional<Severity> severity, List<String> yieldsTo) {
        rules.add(new RuleDescription(id, Category.STYLE, "phrase", stage, severity, 0.9, "why", "source", List.of(), yieldsTo, List.of()));
    }

    private Policy policy(Settings settings) {
        return new Policy(settings, rules);
    }

    private Severity severity(Settings settings, Finding finding) {
        return policy(settings).judge(DOCUMENT, List.of(finding)).get(0).severity();
    }

    private List<String> kept(Settings settings, Finding... findings) {
        return policy(settings).judge(DOCUMENT, List.of(findings)).stream()
                .map(rated -> rated.finding().category() + " " + DOCUMENT.slice(rated.finding().span()))
                .toList();
    }

    private static Finding finding(Category category, double confidence, String words) {
        int start = TEXT.indexOf(words);
        return finding(category.key() + ".rule", category, confidence, Span.of(start, start + words.length()));
    }

    private static Finding finding(String rule, Category category, double confidence, Span span) {
        return new Finding(rule, category, confidence, "message", span, List.of(), List.of());
    }
}
