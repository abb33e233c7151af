package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From an imported file to an order total, in the browser of a director and of a salesperson. */
class MainJobTests {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String SALESPERSON = "zhang.wei";

    private final Suite suite = Suite.running();

    @Test
    void fromAnImportedFileToTheTotalOfAnOrder() {
        try (Desk desk = new Desk(suite.gateway())) {
            Screen director = new Screen(desk.signIn("director"));
            importFile(director, "products", Northwind.products(), 77);
            importFile(director, "customers", Northwind.customers(), Northwind.CUSTOMERS);
            List<String> given = assignThree(director);
            everyRowIsRefusedTheSecondTime(director);

            Screen salesperson = new Screen(desk.signIn(SALESPERSON));
            String customer = openCustomer(salesperson, given.getFirst());
            logVisit(salesperson);
            openOpportunity(salesperson, customer);
            String order = turnIntoOrder(salesperson);

            theTotalArrives(customer, order);
            strangersFindNothing(customer, given.getFirst());
        }
    }

    private static void importFile(Screen screen, String kind, byte[] file, int rows) {
        screen.open("/imports/" + kind);
        screen.upload(new FilePayload(kind + ".csv", "text/csv", file));
        if (kind.equals("customers")) {
            screen.choose("公共客户");
        }
        screen.press("检查");
        screen.sees(rows + " 行可以导入，0 行被拒绝");
        screen.press("导入 " + rows + " 行");
        screen.sees("导入完成，" + rows + " 条");
    }

    private static List<String> assignThree(Screen screen) {
        screen.open("/customers?tab=public&sort=-createdAt");
        List<String> names = screen.tickRows(3);
        screen.press("分配客户 (3)");
        screen.pick("负责人", "张伟");
        screen.press("确定");
        screen.page().locator(".ant-modal").waitFor(Screen.GONE);
        return names;
    }

    private static void everyRowIsRefusedTheSecondTime(Screen screen) {
        screen.open("/imports/customers");
        screen.upload(new FilePayload("customers.csv", "text/csv", Northwind.customers()));
        screen.press("检查");
        screen.sees("0 行可以导入，" + Northwind.CUSTOMERS + " 行被拒绝");
        screen.press("生成被拒绝行的清单");
        Download refused = screen.page()
                .waitForDownload(() -> screen.page()
                        .locator("a", new Page.LocatorOptions().setHasText("下载被拒绝的行及原因"))
                        .click());
        try {
            String reasons = new String(
                    Objects.requireNonNull(refused.createReadStream()).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reasons.lines().filter(line -> !line.isBlank())).hasSize(1 + Northwind.CUSTOMERS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String openCustomer(Screen screen, String name) {
        screen.open("/customers?q=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8));
        screen.page()
                .locator(".ant-table-tbody a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        screen.awaitRecord("customers");
        return screen.lastOfPath();
    }

    private static void logVisit(Screen screen) {
        screen.tab("行动记录");
        screen.press("新增行动记录");
        screen.pick("行动类型", "上门拜访");
        screen.fill("内容", "上门拜访，谈了今年的需求");
        String next = LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(7)
                .withHour(10)
                .withMinute(0)
                .format(MINUTE);
        screen.fillDate("下次回访时间", next);
        screen.press("确定");
        screen.sees("上门拜访，谈了今年的需求");
    }

    private static void openOpportunity(Screen screen, String customer) {
        screen.open("/opportunities/new?customerId=" + customer);
        screen.fill("商机名称", "年度采购");
        screen.fill("预计金额", "5000");
        screen.press("确定");
        screen.awaitRecord("opportunities");
    }

    private static String turnIntoOrder(Screen screen) {
        screen.press("转为订单");
        screen.page().waitForURL("**/orders/new**");
        for (int line = 0; line < 3; line++) {
            screen.press("添加产品");
            screen.pickProduct(line);
        }
        screen.press("确定");
        screen.awaitRecord("orders");
        return screen.lastOfPath();
    }

    private void theTotalArrives(String customer, String order) {
        Api salesperson = suite.as(SALESPERSON);
        Wait.until(
                "the order at its customer",
                Duration.ofSeconds(15),
                () -> salesperson
                        .get("/api/customers/" + customer)
                        .path("orderAmount")
                        .decimalValue(),
                salesperson.get("/api/orders/" + order).path("amount").decimalValue()::equals);
        assertThat(salesperson.get("/api/customers/" + customer).path("stage").asString())
                .isEqualTo("signed");
    }

    private void strangersFindNothing(String customer, String name) {
        Api stranger = suite.as("zhao.lei");
        String q = java.net.URLEncoder.encode(name, StandardCharsets.UTF_8);
        assertThat(stranger.status("/api/customers/" + customer)).isEqualTo(404);
        assertThat(stranger.get("/api/customers?q=" + q).path("total").asInt()).isZero();
        assertThat(stranger.get("/api/orders?customerId=" + customer)
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(stranger.get("/api/orders/summary?customerId=" + customer)
                        .path("count")
                        .asInt())
                .isZero();
    }
}
