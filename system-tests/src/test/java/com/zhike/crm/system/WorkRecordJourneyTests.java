package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A salesperson puts his work record of the day before his superior, who reads it. */
class WorkRecordJourneyTests {

    private final Suite suite = Suite.running();

    @Test
    void theSuperiorReadsTheWorkRecordOfTheDay() {
        String done = "拜访了三家客户 " + UUID.randomUUID();
        try (Desk desk = new Desk(suite.gateway())) {
            Screen author = new Screen(desk.signIn("zhang.wei"));
            String record = write(author, done);
            contribute(author);

            Screen superior = new Screen(desk.signIn("manager1"));
            read(superior, record, done);

            author.open("/documents?folder=sent");
            Locator newest =
                    author.page().locator(".ant-table-tbody tr.ant-table-row").first();
            newest.getByText("陈志远").waitFor();
            assertThat(newest.innerText()).contains(record, "陈志远 已读");
        }
    }

    /** The second click of the day opens what the first one began. */
    private static String write(Screen author, String done) {
        author.open("/documents");
        author.press("新增当天工作记录");
        Locator text = author.page().locator(".text-editor");
        text.waitFor();
        text.fill("今日完成：\n" + done + "\n明日计划：\n整理报价\n问题：\n无");
        author.press("保存");
        author.sees("已保存");
        author.press("关闭");
        author.page().locator(".ant-modal").waitFor(Screen.GONE);
        author.press("新增当天工作记录");
        text.waitFor();
        assertThat(text.inputValue()).contains(done);
        return author.page().locator(".ant-modal-title").last().innerText();
    }

    private static void contribute(Screen author) {
        author.press("投稿");
        author.pick("接收人", "陈志远");
        author.fill("附言", "请过目");
        author.press("投稿");
        author.sees("已投稿");
    }

    private static void read(Screen superior, String record, String done) {
        superior.open("/documents");
        Page page = superior.page();
        page.locator(".folder-tree .ant-tree-title", new Page.LocatorOptions().setHasText("张伟"))
                .last()
                .click();
        page.locator("tr.ant-table-row", new Page.LocatorOptions().setHasText("未读"))
                .locator("button.link")
                .last()
                .click();
        Locator text = page.locator(".text-editor, .text-view");
        text.waitFor();
        assertThat(page.locator(".ant-modal-title").last().innerText()).startsWith(record.substring(0, 10));
        assertThat(text.inputValue()).contains(done);
    }
}
