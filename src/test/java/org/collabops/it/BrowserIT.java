package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The browser of the tests neither reads nor touches a page that is about to change. */
public class BrowserIT {
    private static final Map<String, String> PAGES = Map.of(
            "/form", "<form action='late'><button>Go</button></form>",
            "/link", "<a href='late'>Go</a>",
            "/request", "<button onclick=\"fetch('late').then(r => r.text()).then(t => document.body.innerText = t)\">",
            "/onwards", "<button onclick=\"fetch('late').then(() => location.assign('late'))\">Go</button>",
            "/moving",
                    "<button onclick=\"document.body.animate({ opacity: [0, 1] }, 400)"
                            + ".finished.then(() => document.body.innerText = 'Came')\">Go</button>",
            "/typing",
                    "<input oninput=\"clearTimeout(window.typing);"
                            + " window.typing = setTimeout(() => document.body.innerText = 'Came', 400)\">",
            "/list",
                    "<input oninput=\"setTimeout(() => document.querySelector('button').value = 'Came', 400)\">"
                            + "<button value='Early' onclick='document.body.innerText = this.value'>Choose</button>",
            "/late", "Came");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private Browser browser;

    @Before
    public void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", BrowserIT::answer);
        server.setExecutor(threads);
        server.start();
        browser = Browser.open(
                URI.create("http://localhost:" + server.getAddress().getPort()), "browser");
    }

    @After
    public void close() {
        browser.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    public void aSubmittedFormIsReadAfterItsAnswerHasCome() {
        assertThat(readAfterAClickOn("form", "button"), is("Came"));
    }

    @Test
    public void aFollowedLinkIsReadAfterItsPageHasCome() {
        assertThat(readAfterAClickOn("link", "a"), is("Came"));
    }

    @Test
    public void aPageIsReadAfterItsRequestIsAnswered() {
        assertThat(readAfterAClickOn("request", "button"), is("Came"));
    }

    @Test
    public void aPageThatGoesOnAfterARequestIsReadWhereItCameTo() {
        assertThat(readAfterAClickOn("onwards", "button"), is("Came"));
    }

    @Test
    public void aMovingPageIsReadWhenItStandsStill() {
        assertThat(readAfterAClickOn("moving", "button"), is("Came"));
    }

    @Test
    public void aFieldThatLooksAfterAPauseInTypingIsReadWhenItHasLooked() {
        browser.go("typing");
        browser.type("input", "carol");

        assertThat(browser.text(), is("Came"));
    }

    @Test
    public void aChoiceIsClickedWhenTheListHasChangedForWhatWasTyped() {
        browser.go("list");
        browser.type("input", "carol");
        browser.click("button");

        assertThat(browser.text(), is("Came"));
    }

    @Test
    public void aKeyIsPressedWhenTheListHasChangedForWhatWasTyped() {
        browser.go("list");
        browser.type("input", "carol");
        browser.press(Keys.TAB, Keys.ENTER);

        assertThat(browser.text(), is("Came"));
    }

    @Test
    public void aHeldRequestIsAnsweredOnceItIsLetGo() {
        browser.go("request");
        browser.hold("*/late");
        browser.click("button");
        Object meanwhile = browser.script("return document.querySelectorAll('button').length");

        browser.letGo();

        assertThat(meanwhile, is(1L));
        assertThat(browser.text(), is("Came"));
    }

    private String readAfterAClickOn(String page, String css) {
        browser.go(page);
        browser.click(css);
        return browser.text();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/late")) {
            wait400Milliseconds();
        }
        byte[] page = PAGES.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length == 0 ? -1 : page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static void wait400Milliseconds() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
