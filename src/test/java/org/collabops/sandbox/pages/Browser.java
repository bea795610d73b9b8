package org.collabops.sandbox.pages;

import java.net.URI;
import java.time.Duration;
import org.collabops.sandbox.Chromium;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser for the tests of one class. */
final class Browser extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ChromeDriver driver;

    @Override
    protected void before() {
        driver = Chromium.start(1280, 900);
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
