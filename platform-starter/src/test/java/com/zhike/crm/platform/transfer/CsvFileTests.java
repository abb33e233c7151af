package com.zhike.crm.platform.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    private final List<Sheet.Line> lines = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void chineseTextIsReadInItsEncoding(String charset) {
        Sheet sheet = read("名称,电话\n上海知客,021\n".getBytes(Charset.forName(charset)));

        assertThat(sheet.headings()).containsExactly("名称", "电话");
        assertThat(lines).containsExactly(new Sheet.Line(2, List.of("上海知客", "021")));
    }

    @Test
    void byteOrderMarksAreNotPartOfTheFirstHeading() {
        assertThat(read("\ufeffname\nx".getBytes(StandardCharsets.UTF_8)).headings())
                .containsExactly("name");
        assertThat(read("\ufeffname\nx".getBytes(StandardCharsets.UTF_16LE)).headings())
                .containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        String text = "\"a,b;c\"" + separator + "d\n1" + separator + "2\n";

        assertThat(read(text).headings()).containsExactly("a,b;c", "d");
    }

    @Test
    void quotedCellsMayHoldLinesAndTheLinesAfterThemKeepTheirNumbers() {
        read("a,b\n\"two\nlines\",1\n\nx,2\n");

        assertThat(lines)
                .containsExactly(new Sheet.Line(2, List.of("two\nlines", "1")), new Sheet.Line(5, List.of("x", "2")));
    }

    @Test
    void aFormulaThatWeGuardedComesBackAsItWas() {
        read("a\n'=1+1\n'quoted'\n");

        assertThat(lines.getFirst().cells()).containsExactly("=1+1");
        assertThat(lines.getLast().cells()).containsExactly("'quoted'");
    }

    @Test
    void whatIsNotTextIsRefused() {
        refused(new byte[] {1, 2, 0, 3}, "import-not-csv");
        refused(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff}, "import-encoding");
        refused("a,b\n".getBytes(StandardCharsets.UTF_8), "import-empty");
        refused(" , \nx,y\n".getBytes(StandardCharsets.UTF_8), "import-heading-missing");
    }

    @Test
    void cellsThatLookLikeFormulasAreGuarded() {
        assertThat(RejectionsCsv.safe("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(RejectionsCsv.safe("@x")).isEqualTo("'@x");
        assertThat(RejectionsCsv.safe("-12.5")).isEqualTo("-12.5");
        assertThat(RejectionsCsv.safe("+86 138-1234")).isEqualTo("+86 138-1234");
        assertThat(RejectionsCsv.safe("")).isEmpty();
    }

    private void refused(byte[] file, String code) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> read(file))
                .satisfies(refusal ->
                        assertThat(refusal.fields().getFirst().code()).isEqualTo(code));
    }

    private Sheet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sheet read(byte[] file) {
        lines.clear();
        return Sheet.read(() -> new ByteArrayInputStream(file), lines::addAll);
    }
}
