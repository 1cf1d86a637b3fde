package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBrowserIT {
    @TempDir
    Path folder;

    private Browser browser;

    @BeforeEach
    void openArticle() throws IOException {
        SampleReport.writeSmall(folder);
        browser = new Browser(folder, 1300, 900);
        open("");
    }

    @AfterEach
    void close() {
        List<String> complaints = browser.complaints();
        browser.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void stepsThroughTheFindingsWithKeys() {
        browser.press("j");
        assertEquals(List.of("f1"), browser.shown(".card.lit"));
        browser.press("j", "j");
        assertEquals(List.of("f3"), browser.shown(".card.lit"));
        browser.press("k");
        assertEquals(List.of("f2"), browser.shown(".card.lit"));
        browser.pressEscape();
        assertEquals(List.of(), browser.shown(".card.lit"));
    }

    @Test
    void keepsWhatWasAcceptedAndDismissed() {
        browser.press("j", "a", "j", "d", "Style of the house\n");
        open("");
        assertEquals(List.of("f1"), browser.shown(".card.is-accepted"));
        assertEquals(List.of("f2"), browser.shown(".card.is-dismissed"));
        assertEquals("Dismissed: Style of the house", browser.one("#f2 .decided").getText());
        assertEquals("2 of 5 decided", browser.one(".tools .progress").getText());
    }

    @Test
    void dismissesNothingWithoutAReason() {
        browser.press("j", "d", "  \n");
        assertEquals(List.of(), browser.shown(".card.is-dismissed"));
        assertTrue(browser.one("#f1 .reason").isDisplayed());
        browser.pressEscape();
        assertFalse(browser.one("#f1 .reason").isDisplayed());
        assertEquals(List.of("f1"), browser.shown(".card.lit"));
    }

    @Test
    void takesADecisionBack() {
        browser.press("j", "a");
        assertEquals("Finding 1 accepted", said());
        browser.press("u");
        assertEquals(List.of(), browser.shown(".card.is-accepted"));
        assertEquals("Finding 1 is open again", said());
        open("");
        assertEquals("0 of 5 decided", browser.one(".tools .progress").getText());
    }

    @Test
    void decidesByMouse() {
        browser.click("#f2 .accept");
        browser.click("#f3 .dismiss");
        browser.type("#f3 input", "right </script> \"as\" it is");
        browser.click("#f3 .reason [type=submit]");
        assertEquals(List.of("f2"), browser.shown(".card.is-accepted"));
        assertEquals("Dismissed: right </script> \"as\" it is", browser.one("#f3 .decided").getText());
    }

    @Test
    void exportsTheDismissedFindingsAsABaseline() throws IOException {
        browser.click("#f3 .dismiss");
        browser.type("#f3 input", "a \"name\"");
        browser.click("#f3 .reason [type=submit]");
        browser.click("#f2 .dismiss");
        browser.type("#f2 input", "said so");
        browser.click("#f2 .reason [type=submit]");
        browser.click(".export");
        Path file = folder.resolve("newsproof.baseline.json");
        String text = downloaded(file);
        JsonNode baseline = new ObjectMapper().readTree(text);
        assertEquals(1, baseline.get("schemaVersion").asInt());
        assertEquals(2, baseline.get("findings").size(), text);
        JsonNode first = baseline.get("findings").get(0);
        assertEquals("contradiction.example", first.get("rule").asText());
        assertEquals("articles/toll.txt", first.get("document").asText());
        assertEquals("fourteen dead", first.get("text").asText());
        assertEquals("f0", first.get("fingerprint").asText());
        JsonNode second = baseline.get("findings").get(1);
        assertEquals("<b>was</b>", second.get("text").asText());
        assertEquals("a \"name\"", second.get("reason").asText());
        assertEquals(List.of("", "  {", "  {", "]}"), text.lines().map(line -> line.replaceFirst("^(  \\{|]}|).*$", "$1")).toList(), "one finding a line");
    }

    @Test
    void filtersByWhatTheAddressSays() {
        assertEquals(List.of("f1", "f2", "f3", "f4"), browser.shown(".card"));
        browser.click("#show-warning");
        assertEquals(List.of("f2", "f3"), browser.shown(".card"));
        assertTrue(browser.address().endsWith("?severity=error"), browser.address());
        browser.type("[name=q]", "agree");
        assertEquals(List.of("f3"), browser.shown(".card"));
        assertTrue(browser.address().endsWith("?severity=error&q=agree"), browser.address());
        String shared = browser.address();
        browser.back();
        assertEquals(List.of("f2", "f3"), browser.shown(".card"));
        browser.back();
        assertEquals(List.of("f1", "f2", "f3", "f4"), browser.shown(".card"));
        open(shared.substring(shared.indexOf('?')));
        assertEquals(List.of("f3"), browser.shown(".card"));
        assertEquals(List.of(), browser.shown(".no-match"));
    }

    @Test
    void keepsItsFiltersWhereTheAddressCannotBeChanged() {
        browser.runFirst("history.pushState = history.replaceState = () => { throw new DOMException('refused', 'SecurityError'); }");
        open("");
        browser.click("#show-warning");
        browser.click("#f2 .number");
        browser.waitUntil("location.hash === '#p2'");
        assertEquals(List.of("f2", "f3"), browser.shown(".card"));
        assertFalse(browser.address().contains("severity"), browser.address());
    }

    @Test
    void filtersByState() {
        browser.press("j", "a");
        open("?state=open,dismissed");
        assertEquals(List.of("f2", "f3", "f4"), browser.shown(".card"));
        browser.press("j", "a");
        assertEquals(List.of("f3", "f4"), browser.shown(".card"));
        assertEquals(List.of("f3"), browser.shown(".card.lit"), "goes on to the next one");
    }

    @Test
    void showsAFindingThatIsLinkedToThoughItIsFiltered() {
        open("?severity=error&q=agree#f4");
        assertEquals(List.of("f4"), browser.shown(".card.lit"));
    }

    @Test
    void searchesAndHelpsByKeys() {
        browser.press("/", "twice");
        assertEquals(List.of("f1"), browser.shown(".card"));
        browser.pressEscape();
        assertEquals(List.of("f1", "f2", "f3", "f4"), browser.shown(".card"));
        browser.press("?");
        assertTrue(browser.one("dialog.keys").isDisplayed());
        browser.press("j");
        assertEquals(List.of(), browser.shown(".card.lit"), "keys wait while help is shown");
        browser.pressEscape();
        assertFalse(browser.one("dialog.keys").isDisplayed());
    }

    @Test
    void joinsBothPlacesOfAContradiction() {
        browser.press("j");
        browser.run("return new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        assertEquals(0L, browser.run("return document.querySelectorAll('.join path').length"));
        browser.press("j");
        browser.waitUntil("document.querySelectorAll('.join path').length === 1");
        assertEquals(2L, browser.run("return document.querySelectorAll('mark.lit').length"));
        Object before = browser.run("return document.querySelector('.join path').getAttribute('d')");
        browser.run("document.querySelector('.copy').style.fontSize = '2rem'; window.dispatchEvent(new Event('resize'))");
        browser.waitUntil("document.querySelector('.join path').getAttribute('d') !== '" + before + "'");
    }

    @Test
    void worksWhereTheBrowserKeepsNothing() {
        browser.runFirst("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('blocked', 'SecurityError'); }})");
        open("");
        assertTrue(browser.one(".unkept").isDisplayed());
        browser.press("j", "a");
        assertEquals(List.of("f1"), browser.shown(".card.is-accepted"));
        browser.press("u");
        assertEquals(List.of(), browser.shown(".card.is-accepted"));
    }

    @Test
    void isAccessible() throws IOException {
        browser.press("j", "a", "j", "d", "Name\n", "j", "d");
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void isAccessibleAtNight() throws IOException {
        browser.atNight();
        browser.press("j", "a", "j", "d", "Name\n", "j", "d");
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void followsWhatAnotherWindowDecides() {
        browser.press("j", "d");
        browser.run("localStorage.setItem('newsproof:[\"articles/toll.txt\",\"f2\"]', '{\"state\":\"accepted\",\"reason\":\"\"}'); window.dispatchEvent(new StorageEvent('storage'))");
        assertEquals(List.of("f3"), browser.shown(".card.is-accepted"));
        assertTrue(browser.one("#f1 .reason").isDisplayed());
    }

    @Test
    void showsAnArticleWithoutFindings() throws IOException {
        browser.open(folder.resolve("articles-clean.html"), "");
        browser.press("j", "?", "/");
        assertEquals("Nothing found.", browser.one(".nothing").getText());
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void isAccessibleWithItsKeysShown() throws IOException {
        browser.press("?");
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void isReadWithoutScripts() throws IOException {
        Path page = folder.resolve("plain.html");
        Files.writeString(page, Files.readString(folder.resolve("articles-toll.html")).replaceAll("(?s)<script>.*</script>", ""));
        browser.open(page, "");
        assertEquals(List.of("f1", "f2", "f3", "f4"), browser.shown(".card"));
        assertEquals(List.of(), browser.texts("button, [type=search]").stream().filter(text -> !text.isEmpty()).toList());
        assertEquals(List.of(), browser.shown(".js-only, .verdict, .no-match, dialog"));
        browser.click("#show-warning");
        assertEquals(List.of("f2", "f3"), browser.shown(".card"));
    }

    @Test
    void printsMarksAndNoControls() {
        browser.press("j", "d", "A name\n");
        browser.printing();
        assertEquals(List.of(), browser.texts("button, input, label, dialog").stream().filter(text -> !text.isEmpty()).toList());
        assertEquals(List.of("f1", "f2", "f3", "f4"), browser.shown(".card"));
        assertEquals("Dismissed: A name", browser.one("#f1 .decided").getText());
        assertEquals(0L, browser.run("return [...document.querySelectorAll('mark.k-contradiction')].filter(mark => !/double.*rgb\\(0, 0, 0\\)/.test(getComputedStyle(mark).textDecoration)).length"));
    }

    @Test
    void showsAFindingOverTheTextOnAPhone() throws IOException {
        try (Browser phone = new Browser(folder, 500, 900)) {
            phone.open(folder.resolve("articles-toll.html"), "");
            phone.click("#p3");
            assertEquals("fixed", phone.one("#f3").getCssValue("position"));
            assertTrue(phone.one("#f3 .accept").isDisplayed());
            assertEquals(List.of(), phone.violations());
            phone.click("#f3 .accept");
            assertEquals(List.of("f3"), phone.shown(".card.is-accepted"));
        }
    }

    private void open(String query) {
        browser.open(folder.resolve("articles-toll.html"), query);
    }

    private String said() {
        return (String) browser.run("return document.querySelector('.said').textContent");
    }

    private String downloaded(Path file) throws IOException {
        browser.waitUntil("new Promise(done => setTimeout(() => done(true), 300))");
        for (int tries = 0; Files.notExists(file) && tries < 50; tries++) {
            browser.waitUntil("new Promise(done => setTimeout(() => done(true), 100))");
        }
        return Files.readString(file);
    }
}
