package com.zhike.crm.sample.note;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportColumn;
import com.zhike.crm.platform.transfer.ImportKind;
import com.zhike.crm.platform.transfer.ImportOptions;
import com.zhike.crm.platform.transfer.ImportRow;
import com.zhike.crm.platform.transfer.RowVerdict;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Imports notes; a text that contains "explode" cannot be stored although its check went well. */
@Component
public class NoteImport implements ImportKind {

    /** What befalls the replica that has just stored a note. */
    public static volatile Consumer<String> fate = _ -> {};

    private final NoteService notes;

    NoteImport(NoteService notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String permission() {
        return "customer.create";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("text", true, List.of("便签", "note text")),
                new ImportColumn("remark", false, List.of("备注")));
    }

    @Override
    public RowVerdict check(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        String text = row.text("text");
        if (text == null) {
            return RowVerdict.reject(new FieldProblem("text", "required"));
        }
        return row.text("remark") == null
                ? RowVerdict.create()
                : RowVerdict.create(new FieldProblem("remark", "required"));
    }

    @Override
    public void store(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        String text = row.values().get("text");
        row.memory().merge("stored", 1, (a, b) -> (Integer) a + (Integer) b);
        notes.write(new WriteNote(text, null), employee);
        if (text.contains("explode")) {
            throw new IllegalStateException("exploded");
        }
        fate.accept(text);
    }
}
