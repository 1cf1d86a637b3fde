package org.newsproof.report.html;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, for tests of pages in files. System properties {@code newsproof.chromium} and
 * {@code newsproof.chromedriver} say where it is when Debian's packages are not.
 */
final class Browser implements AutoCloseable {
    private static final String AXE = "/axe.min.js";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;

    /** @param downloads where files go that a page gives */
    Browser(Path downloads, int width, int height) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("newsproof.chromium", "/usr/bin/chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=" + width + "," + height);
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("newsproof.chromedriver", "/usr/bin/chromedriver")))
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Opens a page and waits until it is loaded. */
    void open(Path page, String queryAndHash) {
        driver.get(page.toUri() + queryAndHash);
    }

    void back() {
        driver.navigate().back();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Presses keys one after the other, wherever the focus is. */
    void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            driver.switchTo().activeElement().sendKeys(key);
        }
    }

    void pressEscape() {
        press(Keys.ESCAPE);
    }

    void click(String selector) {
        WebElement element = one(selector);
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    void type(String selector, String words) {
        one(selector).sendKeys(words);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
    }

    /** The ids of the elements that are seen. */
    List<String> shown(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).map(element -> element.getAttribute("id")).toList();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script in pages that are opened from now on, before their own. */
    void runFirst(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    void atNight() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** What the browser did not like about the pages so far, refused styles and scripts among it. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    void printing() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    void waitUntil(String script) {
        new WebDriverWait(driver, PATIENCE).until(any -> Boolean.TRUE.equals(run("return " + script)));
    }

    /** What axe-core finds on the page that is serious or critical, a line each. */
    @SuppressWarnings("unchecked")
    List<String> violations() throws IOException {
        try (InputStream axe = com.deque.html.axecore.selenium.AxeBuilder.class.getResourceAsStream(AXE)) {
            if (axe == null) {
                throw new IOException("axe-core has no " + AXE);
            }
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        return (List<String>) driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run().then(found => done(found.violations"
                + ".filter(one => ['serious', 'critical'].includes(one.impact))"
                + ".flatMap(one => one.nodes.slice(0, 5).map(node => one.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary))), error => done([String(error)]));");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
