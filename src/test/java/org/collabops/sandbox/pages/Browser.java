package org.collabops.sandbox.pages;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.Assert;
import org.junit.Assume;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as the distribution packs it; where it is missing the tests are skipped, but not on the build server. */
final class Browser extends ExternalResource {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ChromeDriver driver;

    @Override
    protected void before() throws Throwable {
        boolean there = CHROMIUM.canExecute() && DRIVER.canExecute();
        if (System.getenv("CI") != null) {
            Assert.assertTrue("Chromium and its driver are needed", there);
        }
        Assume.assumeTrue("Skipped: no /usr/bin/chromium with /usr/bin/chromedriver", there);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + Files.createTempDirectory("chromium"));
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        driver = new ChromeDriver(service, options);
    }

    @Override
    protected void after() {
        if (driver != null) {
            driver.quit();
        }
    }

    void logIn(URI site, String name) {
        driver.manage().deleteAllCookies();
        driver.get(site.resolve("login.jsp").toString());
        driver.findElement(By.id("login-form-username")).sendKeys(name);
        driver.findElement(By.id("login-form-password")).sendKeys(name);
        driver.findElement(By.id("login-form-submit")).click();
        await("return document.querySelector('#header-details-user-fullname') !== null");
    }

    void open(URI address) {
        driver.get(address.toString());
        await("return document.readyState === 'complete'");
    }

    Object run(String script) {
        return driver.executeScript(script);
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    void type(String text) {
        driver.switchTo().activeElement().sendKeys(text);
    }

    void await(String condition) {
        new WebDriverWait(driver, PATIENCE).until(browser -> Boolean.TRUE.equals(run(condition)));
    }
}
