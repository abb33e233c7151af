package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;

/** A kind with a way of its own for many rows: it checks them all before it stores the first. */
public interface BulkImportKind extends ImportKind {

    /** Stores those of the rows that it does not reject, in one transaction; tells of each what became of it. */
    List<RowVerdict> take(List<ImportRow> rows, ImportOptions options, CurrentEmployee employee);

    @Override
    default void store(ImportRow row, ImportOptions options, CurrentEmployee employee) {
        take(List.of(row), options, employee);
    }
}
