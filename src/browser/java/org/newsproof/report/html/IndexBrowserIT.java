package org.newsproof.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBrowserIT {
    private static final long LONGEST_MILLIS = 2000;
    private static final String LOADED_MILLIS = "const [load] = performance.getEntriesByType('navigation'); return Math.round(load.loadEventEnd || load.domComplete)";

    @TempDir
    Path folder;

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        SampleReport.writeSmall(folder);
        browser = new Browser(folder, 1300, 900);
        open("index.html", "");
    }

    @AfterEach
    void close() {
        List<String> complaints = browser.complaints();
        browser.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void sortsByClickAndByKey() {
        assertEquals(List.of("articles/toll.txt", "articles/calm.txt", "articles/clean.txt"), articles());
        browser.click("th[data-sort=name] button");
        assertEquals(List.of("articles/calm.txt", "articles/clean.txt", "articles/toll.txt"), articles());
        assertEquals("ascending", browser.one("th[data-sort=name]").getAttribute("aria-sort"));
        browser.press("\n");
        assertEquals(List.of("articles/toll.txt", "articles/clean.txt", "articles/calm.txt"), articles());
        assertEquals("descending", browser.one("th[data-sort=name]").getAttribute("aria-sort"));
        assertTrue(browser.address().contains("sort=name+descending"), browser.address());
        browser.click("th[data-sort=warnings] button");
        assertEquals("articles/toll.txt", articles().get(0));
        assertEquals(1L, browser.run("return document.querySelectorAll('[aria-sort]').length"));
        browser.click("th[data-sort=score] button");
        assertEquals("articles/clean.txt", articles().get(2));
        browser.back();
        browser.back();
        assertEquals(List.of("articles/toll.txt", "articles/clean.txt", "articles/calm.txt"), articles());
    }

    @Test
    void filtersByWords() {
        browser.press("/", "calm");
        assertEquals(List.of("articles/calm.txt"), articles());
        open("index.html", "?q=nowhere");
        assertEquals(List.of(), articles());
        assertTrue(browser.one(".no-match").isDisplayed());
    }

    @Test
    void countsAndExportsWhatWasDecidedInTheArticles() {
        open("articles-toll.html", "");
        browser.press("j", "d", "House style\n", "j", "a");
        open("articles-calm.html", "");
        browser.press("j", "d", "Said so\n");
        open("index.html", "");
        assertEquals("3 of 6 findings decided", browser.one(".tools .progress").getText());
        assertEquals(List.of("2 of 5 decided", "1 of 1 decided", ""), browser.texts(".articles .progress"));
        String baseline = (String) browser.run("return newsproof.decisions.baseline([{document: 'articles/toll.txt', fingerprint: 'f1'}, {document: 'articles/calm.txt', fingerprint: 'f0'}])");
        assertTrue(baseline.indexOf("articles/calm.txt") < baseline.indexOf("articles/toll.txt"), baseline);
        assertTrue(baseline.contains("\"text\":\"The the\",\"reason\":\"House style\""), baseline);
        assertEquals("Export 2 dismissed", browser.one(".export").getText());
    }

    @Test
    void isAccessible() throws IOException {
        browser.click("th[data-sort=name] button");
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void isAccessibleAtNight() throws IOException {
        browser.atNight();
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void isAccessibleOnAPhone() throws IOException {
        try (Browser phone = new Browser(folder, 500, 900)) {
            phone.open(folder.resolve("index.html"), "");
            assertEquals(List.of(), phone.violations());
        }
    }

    @Test
    void opensAThousandFindingsInTwoSeconds() throws IOException {
        SampleReport.write(folder, 50, 20);
        assertOpensInTime("index.html");
        assertOpensInTime("articles-7.html");
    }

    @Test
    void opensTenThousandFindings() throws IOException {
        SampleReport.write(folder, 50, 200);
        assertOpensInTime("index.html");
        assertOpensInTime("articles-7.html");
    }

    private void assertOpensInTime(String page) {
        open(page, "");
        browser.waitUntil("document.querySelector('.tools .progress').textContent.includes('decided')");
        long millis = ((Number) browser.run(LOADED_MILLIS)).longValue();
        assertTrue(millis < LONGEST_MILLIS, page + " took " + millis + " ms");
    }

    private void open(String page, String query) {
        browser.open(folder.resolve(page), query);
    }

    private List<String> articles() {
        return browser.texts(".articles tbody tr:not([hidden]) .id");
    }
}
