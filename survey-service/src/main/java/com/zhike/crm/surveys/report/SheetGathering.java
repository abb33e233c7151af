package com.zhike.crm.surveys.report;

import com.zhike.crm.surveys.customer.CustomerProfile;
import com.zhike.crm.surveys.sheet.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Gathers the marks of one sheet until the next one begins. */
final class SheetGathering implements RowCallbackHandler {

    private final BiConsumer<SheetRow, List<Mark>> act;

    private @Nullable SheetRow sheet;

    private List<Mark> marks = new ArrayList<>();

    SheetGathering(BiConsumer<SheetRow, List<Mark>> act) {
        this.act = act;
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        if (sheet == null || !sheet.id().equals(id)) {
            finish();
            sheet = head(id, row);
            marks = new ArrayList<>();
        }
        UUID question = row.getObject("question_id", UUID.class);
        if (question != null) {
            marks.add(new Mark(
                    question,
                    row.getInt("position"),
                    row.getString("item"),
                    row.getString("option_id"),
                    row.getBigDecimal("number"),
                    row.getString("text"),
                    row.getObject("day", LocalDate.class)));
        }
    }

    void finish() {
        if (sheet != null) {
            act.accept(sheet, marks);
        }
    }

    private static SheetRow head(UUID id, ResultSet row) throws SQLException {
        return new SheetRow(
                id,
                row.getString("customer"),
                new CustomerProfile(
                        row.getString("category"),
                        row.getString("level"),
                        row.getString("industry"),
                        row.getString("source"),
                        row.getString("company_size"),
                        row.getString("province"),
                        row.getString("stage")),
                row.getString("contact"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("channel"),
                row.getString("employee"),
                row.getString("department"),
                row.getInt("wave"),
                row.getString("remark"));
    }
}
