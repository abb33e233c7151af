package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;

/** Something that can be imported from a file; a service declares one bean per kind. */
public interface ImportKind {

    /** Its name in the path, e.g. {@code customers}. */
    String name();

    /** What the caller must be permitted. */
    String permission();

    /** The fields a file may fill, in the order they are shown. */
    List<ImportColumn> columns();

    /** What would become of a row. Nothing is stored. */
    RowVerdict check(ImportRow row, ImportOptions options, CurrentEmployee employee);

    /** Stores a row that was not rejected, in a transaction that it shares with its neighbours. */
    void store(ImportRow row, ImportOptions options, CurrentEmployee employee);

    /** Looks up at once, into the rows' memory, what checking and storing these rows will need. */
    default void prepare(List<ImportRow> rows, ImportOptions options, CurrentEmployee employee) {}

    /** Remembers rows of new records which another replica stored before it died; for kinds that remember such rows. */
    default void recall(List<ImportRow> rows) {}
}
