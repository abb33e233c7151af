package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fourteen windows of the home page, fed by every service, each on its own. */
class HomePageTests {

    private static final List<String> WINDOWS = List.of(
            "业绩简报", "销售精英榜", "最新商机", "最新订单", "热点客户", "客户问卷统计", "公告消息", "知识问答", "公司事务", "最新知识·下载", "行程安排", "待回访客户",
            "系统消息", "事务提醒");

    /** A little more than the gateway waits for a service. */
    private static final double PATIENCE = 40_000;

    private final Suite suite = Suite.running();

    @Test
    void everyWindowShowsWhatTheUserMaySee() {
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn("director");
            for (String window : WINDOWS) {
                window(page, window).waitFor();
            }
            figure(page, "订单金额");
            assertThat(page.locator(".home-window .ant-alert-error").count()).isZero();
        }
    }

    @Test
    void aServiceThatHangsLeavesItsWindowsWithARetryAndTheOthersWork() {
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn("manager2");
            suite.freeze("sales-service");
            try {
                page.reload();
                window(page, "待回访客户").locator("li").first().waitFor();
                retry(page, "最新订单").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
            } finally {
                suite.thaw("sales-service");
            }
            retry(page, "最新订单").click();
            window(page, "最新订单").locator("li").first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        }
    }

    @Test
    void whatAUserHidesStaysHidden() {
        try (Desk desk = new Desk(suite.gateway())) {
            Page page = desk.signIn("zhou.jie");
            window(page, "热点客户").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("首页设置")))
                    .click();
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("热点客户"))
                    .click();
            window(page, "热点客户").waitFor(Screen.GONE);

            page.reload();
            window(page, "最新订单").waitFor();
            assertThat(window(page, "热点客户").count()).isZero();
        }
    }

    private static Locator window(Page page, String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    private static Locator retry(Page page, String title) {
        return window(page, title)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("重\\s?试")));
    }

    private static void figure(Page page, String name) {
        window(page, "业绩简报")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }
}
