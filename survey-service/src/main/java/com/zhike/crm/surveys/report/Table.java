package com.zhike.crm.surveys.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook that is written row by row.
 *
 * <p>Text is always a text cell that Excel shows as it is: what begins with {@code =} is no formula, not even once the
 * cell is edited.
 */
final class Table {

    private static final int LONGEST_CELL = 32_767;

    private final SXSSFSheet sheet;

    private final CellStyle head;

    private final CellStyle text;

    private final CellStyle day;

    private int next;

    Table(SXSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
        head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setQuotePrefixed(true);
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    void head(List<String> titles) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < titles.size(); column++) {
            fill(row.createCell(column), titles.get(column), head);
        }
    }

    /** Writes a row of texts, numbers and days. */
    void row(List<? extends @Nullable Object> values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value != null) {
                write(row.createCell(column), value);
            }
        }
    }

    void gap() {
        next++;
    }

    private void write(Cell cell, Object value) {
        switch (value) {
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> fill(cell, value.toString(), text);
        }
    }

    private static void fill(Cell cell, String value, CellStyle style) {
        cell.setCellValue(value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value);
        cell.setCellStyle(style);
    }
}
