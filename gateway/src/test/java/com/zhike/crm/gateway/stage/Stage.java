package com.zhike.crm.gateway.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Sets the gateway into the world of its tests; one world for all of them. */
public final class Stage implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final StubIssuer ISSUER = new StubIssuer();

    public static final StubService CUSTOMERS = new StubService();

    public static final StubService TEAM = new StubService();

    public static final StubService DOCUMENTS = new StubService();

    public static final StubService SCHEDULE = new StubService();

    private static final Path WEB = web();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "crm.security.issuer=" + ISSUER.issuer(),
                        "crm.security.keys=" + ISSUER.issuer() + "/protocol/openid-connect/certs",
                        "CRM_CLIENT_SECRET=secret",
                        "CRM_CUSTOMER_SERVICE=" + CUSTOMERS.url(),
                        "CRM_TEAM_SERVICE=" + TEAM.url(),
                        "CRM_DOCUMENT_SERVICE=" + DOCUMENTS.url(),
                        "CRM_SCHEDULE_SERVICE=" + SCHEDULE.url(),
                        // nobody is there
                        "CRM_SALES_SERVICE=http://127.0.0.1:1",
                        "CRM_WEB_DIR=" + WEB)
                .applyTo(context);
    }

    private static Path web() {
        try {
            Path web = Files.createTempDirectory("web");
            Files.createDirectories(web.resolve("assets"));
            Files.writeString(web.resolve("index.html"), "<!doctype html><title>知客CRM</title>");
            Files.writeString(web.resolve("favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
            Files.writeString(web.resolve("assets/index-3f2a.js"), "console.log('crm');".repeat(500));
            Files.write(web.resolve("assets/packed-77aa.js.gz"), new byte[] {0x1f, (byte) 0x8b, 8});
            Files.writeString(web.resolve("assets/packed-77aa.js"), "console.log('packed');");
            return web;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
