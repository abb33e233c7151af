package com.zhike.crm.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxFileTests {

    private final List<Sheet.Line> lines = new ArrayList<>();

    @Test
    void cellsAreReadAsTheyWouldBeTyped() throws IOException {
        Sheet sheet = read(page -> {
            page.value(0, 0, "客户名称");
            page.value(0, 1, "金额");
            page.value(0, 2, "日期");
            page.value(0, 3, "时间");
            page.value(1, 0, " 上海知客 ");
            page.value(1, 1, new BigDecimal("1200.50"));
            page.value(1, 2, LocalDate.of(2026, 3, 4));
            page.style(1, 2).format("yyyy-MM-dd").set();
            page.value(1, 3, LocalDateTime.of(2026, 3, 4, 15, 30));
            page.style(1, 3).format("yyyy/m/d h:mm").set();
        });

        assertThat(sheet.headings()).containsExactly("客户名称", "金额", "日期", "时间");
        assertThat(sheet.rowCount()).isEqualTo(1);
        assertThat(lines)
                .containsExactly(new Sheet.Line(2, List.of("上海知客", "1200.5", "2026-03-04", "2026-03-04 15:30")));
    }

    @Test
    void longNumbersKeepTheirDigitsAndMoneyIsNoDate() throws IOException {
        read(page -> {
            page.value(0, 0, "手机");
            page.value(0, 1, "金额");
            page.value(1, 0, 13800138000L);
            page.value(1, 1, new BigDecimal("3"));
            page.style(1, 1).format("#,##0.00;[Red]-#,##0.00").set();
        });

        assertThat(lines.getFirst().cells()).containsExactly("13800138000", "3");
    }

    @Test
    void emptyRowsAndMissingCellsLeaveTheNumbersOfTheRowsAlone() throws IOException {
        read(page -> {
            page.value(0, 0, "a");
            page.value(0, 1, "b");
            page.value(1, 1, "only b");
            page.value(4, 0, "last");
        });

        assertThat(lines).extracting(Sheet.Line::number).containsExactly(2, 5);
        assertThat(lines.getFirst().cells()).containsExactly("", "only b");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes());
        }

        refused(bytes.toByteArray(), "import-not-xlsx");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 61; i++) {
                zip.write(nothing);
            }
        }

        refused(bytes.toByteArray(), "import-too-many-rows");
    }

    private void refused(byte[] bytes, String code) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> Sheet.read(() -> new ByteArrayInputStream(bytes), lines::addAll))
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().code()).isEqualTo(code));
    }

    private Sheet read(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Sheet"));
        }
        return Sheet.read(() -> new ByteArrayInputStream(bytes.toByteArray()), lines::addAll);
    }
}
