package org.collabops.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.collabops.sandbox.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A user's browser on the sandbox, which takes a picture of what it shows. */
final class Browser implements AutoCloseable {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    /**
     * Counts what a page waits for. An answer counts a moment longer, since the page may go elsewhere because of it,
     * and so does a click that may have left the page. What a page puts off for a second or longer, such as the
     * end of a flag, is not waited for.
     */
    private static final String UNSETTLED =
            """
            (() => {
              let waiting = 0;
              const later = window.setTimeout.bind(window);
              const forget = window.clearTimeout.bind(window);
              const postponed = new Set();
              const hold = moment => {
                waiting++;
                later(() => waiting--, moment);
              };
              window.setTimeout = (task, moment, ...given) => {
                const timer = later(() => {
                  postponed.delete(timer);
                  task(...given);
                }, moment);
                if (!(moment >= 1000)) {
                  postponed.add(timer);
                }
                return timer;
              };
              window.clearTimeout = timer => {
                postponed.delete(timer);
                forget(timer);
              };
              const fetched = window.fetch;
              window.fetch = function () {
                waiting++;
                const done = () => later(() => waiting--, 50);
                const answer = fetched.apply(this, arguments);
                answer.then(done, done);
                return answer;
              };
              const sent = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function () {
                waiting++;
                this.addEventListener('loadend', () => later(() => waiting--, 50));
                return sent.apply(this, arguments);
              };
              window.addEventListener('submit', event => event.defaultPrevented || hold(2000));
              window.addEventListener('click', event =>
                event.defaultPrevented || event.target.closest('a[href]:not([href^="#"])') === null || hold(2000));
              window.collabopsSettled = () =>
                document.readyState === 'complete' &&
                waiting === 0 &&
                postponed.size === 0 &&
                document.getAnimations().every(motion =>
                  motion.playState !== 'running' || !Number.isFinite(motion.effect.getComputedTiming().endTime));
            })();
            """;

    private static final Pattern KEY = Pattern.compile("(?<![\\w./])collabops\\.[a-z][\\w.-]*");

    private final ChromeDriver chrome;
    private final URI base;
    private final String folder;
    private boolean holding;

    private Browser(URI base, String folder) {
        this.base = base;
        this.folder = folder;
        this.chrome = Chromium.start(WIDTH, HEIGHT);
        chrome.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", UNSETTLED));
        chrome.get("about:blank");
    }

    /** @param folder of the screenshots below {@code target/screenshots} */
    static Browser open(URI base, String folder) {
        return new Browser(base, folder);
    }

    void size(int width, int height) {
        chrome.manage().window().setSize(new Dimension(width, height));
    }

    void go(String path) {
        settleUnlessHolding();
        chrome.get(base.resolve(path).toString());
    }

    /** Waits until the page has come, has heard from the server what it asked, and has stopped moving. */
    void settle() {
        await("the page to settle", () -> (Boolean) chrome.executeScript("return window.collabopsSettled()"));
    }

    /** Nobody acts on a page that is about to change: a list drawn anew under the mouse is not hit. */
    private void settleUnlessHolding() {
        if (!holding) {
            settle();
        }
    }

    void reload() {
        settleUnlessHolding();
        chrome.navigate().refresh();
    }

    void logIn(String name) {
        go("login.jsp");
        see("#login-form-username").sendKeys(name);
        see("#login-form-password").sendKeys(name, Keys.ENTER);
        await("logged in", () -> !chrome.getCurrentUrl().contains("login.jsp"));
    }

    /** The first visible element, waited for. */
    WebElement see(String css) {
        return await(css, () -> found(css).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** The first visible element once it no longer moves. */
    private WebElement still(String css) {
        see(css);
        settleUnlessHolding();
        return see(css);
    }

    /** The elements of a page that has settled. */
    List<WebElement> all(String css) {
        settle();
        return found(css);
    }

    private List<WebElement> found(String css) {
        return chrome.findElements(By.cssSelector(css));
    }

    void click(String css) {
        await(css + " to be clicked", () -> {
            still(css).click();
            return true;
        });
    }

    void type(String css, String text) {
        await(css + " to be typed into", () -> {
            still(css).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
            return true;
        });
    }

    void upload(String css, Path file) {
        still(css).sendKeys(file.toAbsolutePath().normalize().toString());
    }

    /** The choice of a list that has exactly this name. */
    void choose(String css, String name) {
        await(css + " to offer " + name, () -> {
            new Select(still(css)).selectByVisibleText(name);
            return true;
        });
    }

    void press(CharSequence... keys) {
        settleUnlessHolding();
        new Actions(chrome).sendKeys(keys).perform();
    }

    /** The first half of a click, half a second after the mouse has come there. */
    void pressMouseOn(String css) {
        new Actions(chrome)
                .moveToElement(still(css))
                .pause(Duration.ofMillis(500))
                .clickAndHold()
                .perform();
    }

    void releaseMouse() {
        new Actions(chrome).release().perform();
    }

    /** All visible text of the page, once it has settled. */
    String text() {
        settle();
        return visibleText();
    }

    private String visibleText() {
        return (String) chrome.executeScript("return document.body.innerText");
    }

    String text(String css) {
        return await(css, () -> still(css).getText());
    }

    /** Whatever the case, because a style sheet may write in capitals. */
    void awaitText(String css, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        await(css + " to say " + text, () -> found(css).stream()
                .anyMatch(found -> found.getText().toLowerCase(Locale.ROOT).contains(wanted)));
    }

    void awaitGone(String css) {
        await(css + " to go", () -> found(css).stream().noneMatch(WebElement::isDisplayed));
    }

    /** What a script would return; tests look at the page through it only where the page shows nothing. */
    Object script(String javascript) {
        return chrome.executeScript(javascript);
    }

    /** Lets requests to these addresses fail as when the server is away. */
    void block(String... patterns) {
        chrome.executeCdpCommand("Network.enable", Map.of());
        chrome.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
    }

    /** Leaves requests to these addresses without an answer until {@link #letGo}. */
    void hold(String... patterns) {
        settleUnlessHolding();
        holding = true;
        chrome.executeCdpCommand(
                "Fetch.enable",
                Map.of(
                        "patterns",
                        Stream.of(patterns)
                                .map(pattern -> Map.of("urlPattern", pattern))
                                .toList()));
    }

    void letGo() {
        holding = false;
        chrome.executeCdpCommand("Fetch.disable", Map.of());
    }

    /** The errors on the console, requests that a test blocked left out. */
    List<String> complaints() {
        return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("ERR_BLOCKED_BY_CLIENT"))
                .filter(message -> !message.contains("Failed to load resource"))
                .toList();
    }

    /** The page once it has settled. */
    void shoot(String name) {
        settle();
        shootAsItIs(name);
    }

    /** The page as a picture, which shows no key in the place of a text. */
    void shootAsItIs(String name) {
        List<String> keys = KEY.matcher(visibleText())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            picture("failed");
            throw new AssertionError("Shown instead of their texts at " + chrome.getCurrentUrl() + ": " + keys);
        }
        picture(name);
    }

    /** The page as on a small screen. */
    void shootNarrow(String name) {
        size(1024, 800);
        shoot(name + "-1024");
        size(WIDTH, HEIGHT);
    }

    private void picture(String name) {
        try {
            Path file = SCREENSHOTS.resolve(folder).resolve(name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, chrome.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    <T> T await(String what, Supplier<T> condition) {
        try {
            return new WebDriverWait(chrome, PATIENCE, LOOK_AGAIN)
                    .ignoring(StaleElementReferenceException.class)
                    .ignoring(ElementNotInteractableException.class)
                    .withMessage(what)
                    .until(driver -> condition.get());
        } catch (TimeoutException late) {
            picture("failed");
            throw new AssertionError(
                    "Not within " + PATIENCE.toSeconds() + " seconds: " + what + " at " + chrome.getCurrentUrl(), late);
        }
    }

    @Override
    public void close() {
        chrome.quit();
    }
}
