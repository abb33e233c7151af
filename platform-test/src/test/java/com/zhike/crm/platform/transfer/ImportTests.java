package com.zhike.crm.platform.transfer;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.zhike.crm.sample.SampleTest;
import com.zhike.crm.test.TestCompany;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SampleTest
class ImportTests {

    private static final String ALL = "{\"mapping\":{\"0\":\"text\",\"1\":\"remark\"}}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportMetrics metrics;

    @BeforeEach
    void noNotes() {
        jdbc.sql("delete from note").update();
    }

    @Test
    void anUploadSuggestsWhatItsHeadingsMean() {
        MvcTestResult result = upload(ZHANG_WEI, "Note Text*,something,备注\nfirst,1,\nsecond,2,x\n");

        assertThat(result).hasStatus(201);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.columns")
                .asArray()
                .containsExactly("Note Text*", "something", "备注");
        assertThat(result).bodyJson().extractingPath("$.rowCount").isEqualTo(2);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.mapping")
                .asMap()
                .containsEntry("0", "text")
                .containsEntry("2", "remark")
                .hasSize(2);
        assertThat(result).bodyJson().extractingPath("$.sample[1][0]").isEqualTo("second");
    }

    @Test
    void aFileFromExcelInChinaIsReadable() {
        MvcTestResult result = upload(ZHANG_WEI, "便签;备注\n你好;再见\n".getBytes(Charset.forName("GBK")));

        assertThat(result).bodyJson().extractingPath("$.columns").asArray().containsExactly("便签", "备注");
        assertThat(result).bodyJson().extractingPath("$.sample[0][1]").isEqualTo("再见");
    }

    @Test
    void aWorkbookIsRefusedClearly() {
        assertRefused(upload(ZHANG_WEI, new byte[] {'P', 'K', 3, 4, 0, 0}), "import-not-csv");
        assertRefused(upload(ZHANG_WEI, "only,headings\n"), "import-empty");
    }

    @Test
    void tooManyRowsAreRefusedClearly() {
        String rows =
                IntStream.rangeClosed(0, 100_000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));

        assertRefused(upload(ZHANG_WEI, "text\n" + rows), "import-too-many-rows");
    }

    @Test
    void aCheckStoresNothingAndSaysWhatWouldHappen() {
        String id = id(upload(ZHANG_WEI, "text,remark\nfine,\n,nameless\nwarned,yes\n"));

        MvcTestResult result = post(ZHANG_WEI, id + "/check", ALL);

        assertThat(result).bodyJson().extractingPath("$.ready").isEqualTo(2);
        assertThat(result).bodyJson().extractingPath("$.rejected").isEqualTo(1);
        assertThat(result).bodyJson().extractingPath("$.warnings").isEqualTo(1);
        assertThat(result).bodyJson().extractingPath("$.rows[1].line").isEqualTo(3);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.rows[1].problems[0].message")
                .isEqualTo("不能为空。");
        assertThat(notes()).isZero();
    }

    @Test
    void oneBadRowDoesNotSpoilTheOthers() {
        String rows = IntStream.range(0, 1_200)
                .mapToObj(i -> i == 700 ? "explode" : i == 900 ? "a forbidden word" : "note " + i)
                .collect(Collectors.joining("\n"));
        String id = id(upload(ZHANG_WEI, "text\n" + rows));

        MvcTestResult result = post(ZHANG_WEI, id + "/run", "{\"mapping\":{\"0\":\"text\"}}");

        assertThat(result).bodyJson().extractingPath("$.state").isEqualTo("DONE");
        assertThat(result).bodyJson().extractingPath("$.imported").isEqualTo(1_198);
        assertThat(result).bodyJson().extractingPath("$.rejected").isEqualTo(2);
        assertThat(notes()).isEqualTo(1_198);
        assertThat(rejections(id)).contains("explode,702,").contains("a forbidden word,902,含有");
    }

    @Test
    void rejectedRowsComeBackAsAFileThatRunsNoFormula() {
        String id = id(upload(ZHANG_WEI, "text,remark\n,=cmd()\n,-5\n,\"a \"\"b\"\"\"\n"));
        post(ZHANG_WEI, id + "/run", ALL);

        String csv = rejections(id);

        assertThat(csv).startsWith("\ufefftext,remark,行号,原因\r\n");
        assertThat(csv)
                .contains("'=cmd()")
                .contains(",-5,")
                .contains("\"a \"\"b\"\"\"")
                .contains("text: 不能为空。");
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsNotTakenAsItLooks() {
        String id = id(upload(ZHANG_WEI, "text,remark\nfine,\nshifted,by,one\n"));

        MvcTestResult result = post(ZHANG_WEI, id + "/run", ALL);

        assertThat(result).bodyJson().extractingPath("$.imported").isEqualTo(1);
        assertThat(result).bodyJson().extractingPath("$.rejected").isEqualTo(1);
    }

    @Test
    void aFileIsImportedOnce() {
        String id = id(upload(ZHANG_WEI, "text\nonce\n"));
        post(ZHANG_WEI, id + "/run", "{\"mapping\":{\"0\":\"text\"}}");

        assertThat(post(ZHANG_WEI, id + "/run", "{\"mapping\":{\"0\":\"text\"}}"))
                .hasStatus(409);
        assertThat(notes()).isOne();
    }

    @Test
    void whatBecameOfAnImportIsVisibleToPrometheus() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        metrics.bindTo(registry);

        post(ZHANG_WEI, id(upload(ZHANG_WEI, "text,remark\ncounted,\n,refused\n")) + "/run", ALL);

        assertThat(registry.scrape())
                .contains("crm_imports_seconds_count{kind=\"notes\",outcome=\"done\"} 1")
                .contains("crm_import_rows_total{kind=\"notes\",outcome=\"imported\"} 1.0")
                .contains("crm_import_rows_total{kind=\"notes\",outcome=\"rejected\"} 1.0")
                .contains("crm_imports_oldest_seconds 0.0");
    }

    @Test
    void anImportBelongsToItsUploader() {
        String id = id(upload(ZHANG_WEI, "text\nmine\n"));

        assertThat(mvc.get().uri("/api/imports/notes/" + id).with(as(LI_NA))).hasStatus(404);
        assertThat(mvc.get().uri("/api/imports/notes/" + id).with(as(ZHANG_WEI)))
                .hasStatusOk();
        assertThat(upload(SURVEYOR, "text\nx\n")).hasStatus(403);
    }

    @Test
    void aTemplateHasEveryHeadingInTheReadersLanguageAndIsUnderstoodAgain() throws Exception {
        assertThat(template("zh-CN")).isEqualTo("\ufeff便签*,备注\r\n");
        assertThat(template("en")).isEqualTo("\ufeffnote text*,remark\r\n");

        assertThat(upload(ZHANG_WEI, template("zh-CN") + "一,二\n"))
                .bodyJson()
                .extractingPath("$.mapping")
                .asMap()
                .containsExactlyInAnyOrderEntriesOf(Map.of("0", "text", "1", "remark"));
        assertThat(mvc.get().uri("/api/imports/notes/template").with(as(SURVEYOR)))
                .hasStatus(403);
    }

    private String template(String language) throws Exception {
        return mvc.get()
                .uri("/api/imports/notes/template?language=" + language)
                .with(as(ZHANG_WEI))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aMappingThatMakesNoSenseIsRefused() {
        String id = id(upload(ZHANG_WEI, "text,remark\na,b\n"));

        assertRefused(post(ZHANG_WEI, id + "/check", "{\"mapping\":{\"1\":\"remark\"}}"), "import-field-missing");
        assertRefused(
                post(ZHANG_WEI, id + "/check", "{\"mapping\":{\"0\":\"text\",\"1\":\"text\"}}"), "import-field-twice");
        assertRefused(
                post(ZHANG_WEI, id + "/check", "{\"mapping\":{\"0\":\"text\",\"7\":\"remark\"}}"),
                "import-column-unknown");
    }

    private static void assertRefused(MvcTestResult result, String code) {
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    private MvcTestResult upload(TestCompany.Person caller, String csv) {
        return upload(caller, csv.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(TestCompany.Person caller, byte[] file) {
        return mvc.post()
                .uri("/api/imports/notes")
                .with(as(caller))
                .multipart()
                .file(new MockMultipartFile("file", "notes.csv", "text/csv", file))
                .exchange();
    }

    private MvcTestResult post(TestCompany.Person caller, String path, String body) {
        return mvc.post()
                .uri("/api/imports/notes/" + path)
                .with(as(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String rejections(String id) {
        MvcTestResult result = mvc.get()
                .uri("/api/imports/notes/" + id + "/rejections")
                .with(as(ZHANG_WEI))
                .exchange();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String id(MvcTestResult upload) {
        try {
            return JsonPath.read(upload.getResponse().getContentAsString(), "$.id");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private long notes() {
        return jdbc.sql("select count(*) from note").query(Long.class).single();
    }
}
