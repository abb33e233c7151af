package com.zhike.crm.surveys.statistics;

import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import com.zhike.crm.test.TestCompany.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StatisticsIntegrationTests {

    private final SurveyDesk desk;

    private final Questions questions = Questions.asking()
            .choice("选择", "SINGLE", "甲", "乙")
            .add("多选", "MULTIPLE", Map.of("options", Questions.options("一", "二", "三")))
            .add("评分", "SCALE", Map.of())
            .add("推荐", "NPS", Map.of())
            .add("排序", "RANKING", Map.of("options", Questions.options("价格", "功能")))
            .add("矩阵", "MATRIX", Map.of("options", Questions.options("差", "好"), "rows", Questions.options("质量")))
            .add("数字", "NUMBER", Map.of())
            .add("日期", "DATE", Map.of())
            .add("文字", "TEXT", Map.of());

    private final JsonNode survey;

    private final UUID electronics;

    StatisticsIntegrationTests(SurveyDesk desk) {
        this.desk = desk;
        this.survey = desk.published(questions);
        electronics = desk.customerOf(ZHANG_WEI, "electronics", "a");
        fill(ZHANG_WEI, electronics, "甲", 5, 10);
        fill(LI_NA, desk.customerOf(LI_NA, "finance", "a"), "乙", 3, 6);
        fill(ZHAO_LEI, desk.customerOf(ZHAO_LEI, "retail", "b"), "甲", 4, 9);
    }

    @Test
    void everyTypeHasItsOwnFigures() {
        JsonNode statistics = statistics(SURVEYOR, "");

        assertThat(statistics.path("overview").path("collected").asInt()).isEqualTo(3);
        JsonNode single = question(statistics, "选择");
        assertThat(single.path("answered").asInt()).isEqualTo(3);
        assertThat(single.path("options").get(0).path("share").decimalValue()).isEqualByComparingTo("66.7");
        JsonNode multiple = question(statistics, "多选");
        assertThat(multiple.path("options").get(0).path("share").decimalValue()).isEqualByComparingTo("100");
        assertThat(multiple.path("options").get(0).path("mentionShare").decimalValue())
                .isEqualByComparingTo("50");
        JsonNode scale = question(statistics, "评分");
        assertThat(scale.path("numbers").path("mean").decimalValue()).isEqualByComparingTo("4");
        assertThat(scale.path("numbers").path("median").decimalValue()).isEqualByComparingTo("4");
        assertThat(scale.path("bars").size()).isEqualTo(5);
        assertThat(question(statistics, "推荐").path("nps").path("score").decimalValue())
                .isEqualByComparingTo("33.3");
        JsonNode ranking = question(statistics, "排序").path("options");
        assertThat(ranking.get(1).path("meanRank").decimalValue()).isEqualByComparingTo("1");
        assertThat(ranking.get(1).path("score").decimalValue()).isEqualByComparingTo("2");
        assertThat(question(statistics, "矩阵").path("rows").get(0).path("mean").decimalValue())
                .isEqualByComparingTo("2");
        assertThat(question(statistics, "日期").path("bars").get(0).path("label").asString())
                .isEqualTo("2026-03");
        assertThat(question(statistics, "文字").path("words").size()).isPositive();
        assertThat(question(statistics, "数字").path("numbers").path("max").asInt())
                .isEqualTo(7);
    }

    @Test
    void theReportIsNarrowedToAProvinceThatOccurs() {
        desk.know(electronics, ZHANG_WEI, "electronics", "a", "北京市");

        String provinces = "/api/answer-sheets/provinces?surveyId=" + id(survey);
        assertThat(desk.seen(SURVEYOR, provinces).valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("上海市", "北京市");
        assertThat(desk.seen(ZHAO_LEI, provinces).valueStream().map(JsonNode::asString))
                .containsExactly("上海市");
        assertThat(collected("?province=上海市")).isEqualTo(3);
        assertThat(collected("?province=北京市")).isZero();
        assertThat(collected("?province=北京市&now=true")).isEqualTo(1);
    }

    private int collected(String filter) {
        return statistics(SURVEYOR, filter).path("overview").path("collected").asInt();
    }

    @Test
    void theCrossTableSplitsAnswersByIndustry() {
        JsonNode table = cross(SURVEYOR, "选择", "industry", "");

        assertThat(table.path("columns").findValuesAsString("code"))
                .containsExactlyInAnyOrder("electronics", "finance", "retail");
        int finance = table.path("columns").findValuesAsString("code").indexOf("finance");
        assertThat(table.path("rows").get(0).path("counts").get(finance).asInt())
                .isZero();
        assertThat(table.path("rows").get(1).path("counts").get(finance).asInt())
                .isEqualTo(1);
        assertThat(table.path("rows").get(0).path("total").asInt()).isEqualTo(2);
        assertThat(table.path("answered").asInt()).isEqualTo(3);
        assertThat(table.path("chiSquare").path("degreesOfFreedom").asInt()).isEqualTo(2);
        assertThat(table.path("chiSquare").path("reliable").asBoolean()).isFalse();
    }

    @Test
    void theCrossTableSplitsAnswersByAnotherQuestion() {
        JsonNode table = cross(SURVEYOR, "评分", "question:" + questions.id("选择"), "");

        assertThat(table.path("columns").findValuesAsString("label")).containsExactly("甲", "乙");
        assertThat(table.path("columns").get(0).path("mean").decimalValue()).isEqualByComparingTo("4.5");
        assertThat(table.path("columns").get(0).path("answered").asInt()).isEqualTo(2);
        assertThat(cross(SURVEYOR, "选择", "question:" + questions.id("多选"), "")
                        .path("several")
                        .asBoolean())
                .isTrue();
        assertThat(cross(SURVEYOR, "矩阵", "department", "").path("columns").findValuesAsString("label"))
                .containsExactlyInAnyOrder("销售一部", "销售二部");
    }

    @Test
    void attributesAreThoseOfTheDayUnlessThePresentOnesAreAskedFor() {
        desk.know(electronics, ZHANG_WEI, "medical", "c");

        assertThat(cross(SURVEYOR, "选择", "industry", "").path("columns").findValuesAsString("code"))
                .contains("electronics")
                .doesNotContain("medical");
        assertThat(cross(SURVEYOR, "选择", "industry", "&now=true")
                        .path("columns")
                        .findValuesAsString("code"))
                .contains("medical")
                .doesNotContain("electronics");
    }

    @Test
    void aFilterHoldsForTheWholeReport() {
        assertThat(collected(statistics(SURVEYOR, "?industry=finance"))).isEqualTo(1);
        assertThat(collected(statistics(SURVEYOR, "?level=a"))).isEqualTo(2);
        assertThat(collected(statistics(SURVEYOR, "?employeeId=" + LI_NA.id()))).isEqualTo(1);
        assertThat(collected(statistics(SURVEYOR, "?from=2099-01-01"))).isZero();
        assertThat(collected(statistics(SURVEYOR, "?answer=" + questions.id("选择") + ":甲")))
                .isEqualTo(2);
        assertThat(collected(statistics(SURVEYOR, "?answer=" + questions.id("评分") + ":3")))
                .isEqualTo(1);
        assertThat(collected(statistics(SURVEYOR, "?answer=" + questions.id("矩阵") + ":质量:好")))
                .isEqualTo(3);
    }

    @Test
    void whoeverDoesNotDesignSeesTheSheetsOfHisScopeTogether() {
        assertThat(collected(statistics(ZHANG_WEI, ""))).isEqualTo(1);
        assertThat(collected(statistics(SURVEYOR, ""))).isEqualTo(3);
        assertThat(cross(ZHANG_WEI, "选择", "industry", "").path("columns").size())
                .isEqualTo(1);
    }

    @Test
    void sheetsAreExportedWithoutFormulas() throws IOException {
        MvcTestResult file = desk.get(SURVEYOR, "/api/surveys/" + id(survey) + "/sheets.xlsx");
        assertThat(file).hasStatusOk();

        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            Cell last = sheet.getRow(1).getCell(sheet.getRow(0).getLastCellNum() - 1);
            assertThat(last.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(last.getCellType()).isEqualTo(CellType.STRING);
            assertThat(last.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(desk.get(ZHANG_WEI, "/api/surveys/" + id(survey) + "/sheets.xlsx"))
                .hasStatus(403);
    }

    @Test
    void tablesAreExported() throws IOException {
        for (String path : List.of("/statistics.xlsx", "/cross.xlsx?by=industry&question=" + questions.id("选择"))) {
            MvcTestResult file = desk.get(SURVEYOR, "/api/surveys/" + id(survey) + path);
            assertThat(file).hasStatusOk();
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
                assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(4);
            }
        }
        assertThat(desk.get(SURVEYOR, "/api/surveys/" + UUID.randomUUID() + "/statistics.xlsx"))
                .hasStatus(404);
    }

    private void fill(Person person, UUID customer, String choice, int mark, int recommend) {
        desk.filled(
                person,
                survey,
                desk.sheet(
                        customer,
                        questions.chose("选择", choice),
                        questions.chose("多选", "一", "二"),
                        questions.answer("评分", "number", mark),
                        questions.answer("推荐", "number", recommend),
                        questions.chose("排序", "功能", "价格"),
                        questions.answer("矩阵", "rows", Map.of("质量", "好")),
                        questions.answer("数字", "number", mark + 2),
                        questions.answer("日期", "day", "2026-03-09"),
                        questions.answer("文字", "text", "=HYPERLINK(\"http://evil\",\"报表\")")));
    }

    private JsonNode statistics(Person reader, String query) {
        return desk.seen(reader, "/api/surveys/" + id(survey) + "/statistics" + query);
    }

    private JsonNode cross(Person reader, String question, String by, String more) {
        return desk.seen(
                reader,
                "/api/surveys/" + id(survey) + "/cross?question=" + questions.id(question) + "&by=" + by + more);
    }

    private static int collected(JsonNode statistics) {
        return statistics.path("overview").path("collected").asInt();
    }

    private JsonNode question(JsonNode statistics, String title) {
        for (JsonNode question : statistics.path("questions")) {
            if (question.path("title").asString().equals(title)) {
                return question;
            }
        }
        throw new AssertionError("No question " + title);
    }
}
