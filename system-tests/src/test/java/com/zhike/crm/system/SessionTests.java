package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One session over Keycloak and the suite: it ends on both sides, and it outlives an outage of Keycloak. */
class SessionTests {

    private final Suite suite = Suite.running();

    @Test
    void whoSignsOutIsSignedOutAtKeycloakToo() {
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn("zhou.jie");
            new Screen(page).sees("客户管理");

            page.locator(".header-button").last().click();
            page.getByText("退出登录").click();
            page.locator("#username").waitFor();

            page.navigate("/customers");
            page.locator("#username").waitFor();
        }
    }

    @Test
    void aSessionThatKeycloakEndsIsOverHere() {
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn("sun.li");
            new Screen(page).sees("客户管理");
            assertThat(page.request().get("/api/me").status()).isEqualTo(200);

            suite.endSessionsAtKeycloak("sun.li");

            Wait.until(
                    "the end of the session at the gateway",
                    Duration.ofSeconds(20),
                    () -> page.request().get("/api/me").status(),
                    status -> status == 401);
            // a tab of its own: the open page may be on its way to the sign-in already, and two ways end each other
            Page tab = page.context().newPage();
            tab.navigate("/customers");
            tab.locator("#username").waitFor();
        }
    }

    @Test
    void whoIsSignedInWorksOnWhileKeycloakIsFrozen() {
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn("zhao.lei");
            Screen screen = new Screen(page);
            screen.sees("客户管理");
            String name = "认证中断期间登记的客户" + UUID.randomUUID().toString().substring(0, 8);
            suite.freeze("keycloak");
            try {
                screen.open("/customers/new");
                screen.fill("客户名称", name);
                screen.press("确定");
                screen.awaitRecord("customers");
                screen.sees(name);
            } finally {
                suite.thaw("keycloak");
            }
        }
    }
}
