package com.zhike.crm.documents.extraction;

import static com.zhike.crm.documents.DocumentDesk.id;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.test.TestCompany.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchIntegrationTests {

    private final DocumentDesk desk;

    private final TextExtraction extraction;

    SearchIntegrationTests(DocumentDesk desk, TextExtraction extraction) {
        this.desk = desk;
        this.extraction = extraction;
    }

    @Test
    void wordsAreFoundInNamesAndInFilesOfManyKinds() throws IOException {
        UUID folder = desk.folder(ZHANG_WEI, "检索");
        file(folder, "合同.docx", docx("本合同由青岛海天公司签署"));
        file(folder, "报价.xlsx", xlsx("海天公司报价单"));
        file(folder, "offer.pdf", pdf("Offer for Haitian Company"));
        file(folder, "记录.txt", "拜访海天公司,讨论报价".getBytes());
        file(folder, "page.html", "<html><body><p>海天公司<b>网站</b></p></body></html>".getBytes());
        file(folder, "broken.docx", "PK this is no document".getBytes());

        extraction.run();

        assertThat(found(ZHANG_WEI, "海天公司")).containsExactlyInAnyOrder("合同.docx", "报价.xlsx", "记录.txt", "page.html");
        assertThat(found(ZHANG_WEI, "报价")).containsExactlyInAnyOrder("报价.xlsx", "记录.txt");
        assertThat(found(ZHANG_WEI, "haitian")).containsExactly("offer.pdf");
        assertThat(found(ZHANG_WEI, "100%")).isEmpty();
        assertThat(found(LI_NA, "海天公司")).isEmpty();
        JsonNode hit = desk.seen(ZHANG_WEI, "/api/documents?q=签署").path("items").get(0);
        assertThat(hit.path("excerpt").asString()).contains("海天公司签署");
        assertThat(hit.path("folderName").asString()).isEqualTo("检索");
    }

    @Test
    void whatIsSharedIsFoundAndWhatWasDeletedIsNot() {
        UUID folder = desk.folder(ZHANG_WEI, "共享检索");
        UUID file = desk.file(ZHANG_WEI, folder, "独特.txt", "举世无双的内容");
        desk.share(
                ZHANG_WEI,
                folder,
                Map.of("employeeId", LI_NA.id(), "mayEdit", false, "mayUpload", false, "mayDelete", false));
        extraction.run();
        assertThat(found(LI_NA, "举世无双")).containsExactly("独特.txt");
        assertThat(desk.seen(LI_NA, "/api/documents/recent?size=5").findValuesAsString("name"))
                .contains("独特.txt");

        desk.done(ZHANG_WEI, "/api/documents/delete", Map.of("documentIds", List.of(file)));

        assertThat(found(LI_NA, "举世无双")).isEmpty();
        assertThat(found(ZHANG_WEI, "举世无双")).isEmpty();
    }

    @Test
    void theWordsOfANewVersionTakeThePlaceOfTheOldOnes() {
        UUID file = desk.file(ZHANG_WEI, desk.folder(ZHANG_WEI, "换词"), "换.txt", "旧词汇甲");
        extraction.run();
        desk.put(ZHANG_WEI, "/api/documents/" + file + "/text", 0, Map.of("text", "新词汇乙"));
        extraction.run();

        assertThat(found(ZHANG_WEI, "旧词汇甲")).isEmpty();
        assertThat(found(ZHANG_WEI, "新词汇乙")).containsExactly("换.txt");
    }

    private List<String> found(Person person, String words) {
        return desk.seen(person, "/api/documents?q=" + words.replace("%", "%25"))
                .path("items")
                .findValuesAsString("name");
    }

    private UUID file(UUID folder, String name, byte[] body) {
        return id(
                desk.body(desk.send(ZHANG_WEI, HttpMethod.POST, "/api/folders/" + folder + "/documents", name, body)));
    }

    private static byte[] docx(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] xlsx(String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue(text);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
