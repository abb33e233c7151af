package com.zhike.crm.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A user's desk: a real browser, signed in through the login page. */
final class Desk implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI gateway;

    Desk(URI gateway) {
        this.gateway = gateway;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("crm.chromium", "/usr/bin/chromium")))
                        .setArgs(QUIET));
    }

    /**
     * A page of somebody who signs in at the login page, in a session of his own. Alarms that earlier work left behind
     * were heard before; they would lie over the page.
     */
    Page signIn(String username) {
        Suite.running().as(username).hearAlarms();
        BrowserContext session = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(gateway.toString())
                .setLocale("zh-CN")
                .setAcceptDownloads(true)
                .setViewportSize(1440, 900));
        Page page = session.newPage();
        page.navigate("/");
        page.locator("#username").fill(username);
        page.locator("#password").fill(Suite.DEMO_PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(gateway.toString()));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
