package com.zhike.crm.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a user does at a page, in the words that stand on it. */
record Screen(Page page) {

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    void open(String path) {
        page.navigate(path);
    }

    /** Presses a button; the design system puts a space between two Chinese characters. */
    void press(String label) {
        String spaced =
                label.length() == 2 ? label.charAt(0) + "\\s?" + label.charAt(1) : label.replaceAll("[()]", "\\\\$0");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^([a-z-]+ )?" + spaced + "$")))
                .filter(new Locator.FilterOptions().setVisible(true))
                .last()
                .click();
    }

    void tab(String label) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(label)).click();
    }

    /** Waits for a text that can be seen; dialogs keep a hidden title of their own. */
    void sees(String text) {
        page.getByText(text)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
    }

    void choose(String option) {
        page.locator("label", new Page.LocatorOptions().setHasText(option))
                .last()
                .click();
    }

    void fill(String label, String value) {
        field(label).fill(value);
    }

    void fillDate(String label, String value) {
        Locator field = field(label);
        field.click();
        field.fill(value);
        page.locator(".ant-picker-dropdown:visible .ant-picker-ok button").click();
        page.locator(".ant-picker-dropdown").last().waitFor(GONE);
    }

    /**
     * Picks from a list that asks the server while one types. A list that shrinks under the mouse takes no click; one that
     * offers others for long does not shrink any more.
     */
    void pick(String label, String option) {
        field(label).fill(option);
        Locator choices = page.locator(".ant-select-dropdown:visible .ant-select-item-option");
        try {
            choices.filter(new Locator.FilterOptions().setHasNotText(option))
                    .first()
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.HIDDEN)
                            .setTimeout(3_000));
        } catch (TimeoutError _) {
            // the server finds more than the one
        }
        choices.filter(new Locator.FilterOptions().setHasText(option)).first().click();
    }

    /** Picks the n-th product in the n-th line. */
    void pickProduct(int line) {
        page.locator(".line-product").nth(line).locator("input").click();
        page.locator(".ant-select-dropdown:visible .ant-select-item-option")
                .nth(line)
                .click();
    }

    void upload(FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
    }

    /** Ticks the first rows of the list and returns their names. */
    List<String> tickRows(int count) {
        Locator rows = page.locator(".ant-table-tbody tr.ant-table-row");
        rows.first().waitFor();
        return IntStream.range(0, count)
                .mapToObj(rows::nth)
                .map(row -> {
                    row.locator(".ant-checkbox-input").check();
                    return row.locator("a").first().innerText();
                })
                .toList();
    }

    /** Waits for the page of one record. */
    void awaitRecord(String kind) {
        try {
            page.waitForURL(Pattern.compile(".*/" + kind + "/[0-9a-f-]{36}([?#].*)?"));
        } catch (TimeoutError e) {
            // the picture says what the exception cannot
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", kind + "-not-saved.png"))
                    .setFullPage(true));
            throw e;
        }
    }

    String lastOfPath() {
        return page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }
}
