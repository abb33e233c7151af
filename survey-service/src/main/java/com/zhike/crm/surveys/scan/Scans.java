package com.zhike.crm.surveys.scan;

import com.zhike.crm.platform.problem.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out about the scans that shall lie with a sheet. */
@Component
public class Scans {

    private final ScanStore store;

    private final JdbcClient jdbc;

    Scans(ScanStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /**
     * The scans of a new sheet, in the order they were named.
     *
     * <p>May call the document service, so do it before a transaction begins.
     */
    public List<Scan> admit(List<UUID> files) {
        return admit(files, List.of());
    }

    /** The scans of a sheet; those that lie there already are not asked for again. */
    public List<Scan> admit(List<UUID> files, UUID sheet) {
        return admit(files, of(sheet));
    }

    private List<Scan> admit(List<UUID> files, List<Scan> there) {
        List<UUID> wanted = files.stream().distinct().toList();
        Map<UUID, Scan> known = new HashMap<>();
        there.forEach(scan -> known.put(scan.id(), scan));
        List<UUID> others = wanted.stream().filter(id -> !known.containsKey(id)).toList();
        if (!others.isEmpty()) {
            store.takeOver(others).forEach(scan -> known.put(scan.id(), scan));
        }
        if (!known.keySet().containsAll(wanted)) {
            throw Invalid.field("scanIds", "scan-unknown");
        }
        return wanted.stream().map(known::get).toList();
    }

    private List<Scan> of(UUID sheet) {
        return jdbc.sql("select file_id as id, name, size, media_type from sheet_scan where sheet_id = :sheet")
                .param("sheet", sheet)
                .query(Scan.class)
                .list();
    }
}
