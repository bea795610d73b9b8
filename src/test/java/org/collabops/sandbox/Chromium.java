package org.collabops.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Assume;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium as the distribution packs it; where it is missing its tests are skipped with one line, but not in CI. */
public final class Chromium {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private Chromium() {}

    /** With a profile of its own, so that nothing is remembered from another test. */
    public static ChromeDriver start(int width, int height) {
        boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!there && System.getenv("CI") == null) {
            System.out.println("There is no Chromium with its driver here: the browser tests are skipped.");
            Assume.assumeTrue("Chromium and its driver are needed", false);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile());
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        driver.manage().window().setSize(new Dimension(width, height));
        return driver;
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
