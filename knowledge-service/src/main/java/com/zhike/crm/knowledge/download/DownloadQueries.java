package com.zhike.crm.knowledge.download;

import com.zhike.crm.knowledge.audience.Audience;
import com.zhike.crm.knowledge.category.CategoryQueries;
import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.Wanted;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the download centre, each reader what is open to him. */
@Service
public class DownloadQueries {

    private static final String TABLES = """
            download d join category k on k.id = d.category_id
            join download_edition n on n.download_id = d.id and n.edition = d.edition
            left join directory_employee e on e.id = n.uploaded_by_id""";

    private static final String COLUMNS = "d.*, k.name as category_name, n.file_name, n.size, n.media_type,"
            + " n.uploaded_at, e.name as uploaded_by_name";

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "d.name",
            "size", "n.size",
            "edition", "d.edition",
            "downloads", "d.downloads",
            "uploadedByName", "e.name nulls last",
            "uploadedAt", "n.uploaded_at");

    private final JdbcClient jdbc;

    private final Audience audience;

    DownloadQueries(JdbcClient jdbc, Audience audience) {
        this.jdbc = jdbc;
        this.audience = audience;
    }

    public Page<DownloadView> search(DownloadFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select(COLUMNS)
                .from(TABLES)
                .where(visible(reader)
                        .and(SearchIndex.holds("download", "d.id"), "wanted", Wanted.all(filter.q()))
                        .and(CategoryQueries.within("d.category_id"), "category", filter.category()))
                .sortable(SORTABLE)
                .defaultSort("-uploadedAt")
                .uniqueBy("d.id")
                .read(jdbc, page, Rows.of(DownloadView.class));
    }

    public DownloadView get(DownloadId id, CurrentEmployee reader) {
        Conditions conditions = visible(reader).and("d.id = :id", "id", id.value());
        return jdbc.sql("select " + COLUMNS + " from " + TABLES + " " + conditions.where())
                .params(conditions.parameters())
                .query(Rows.of(DownloadView.class))
                .optional()
                .orElseThrow(DownloadNotFound::new);
    }

    /** Every edition, the newest first. */
    public List<Edition> editions(DownloadId id) {
        return jdbc.sql("select n.*, e.name as uploaded_by_name from download_edition n"
                        + " left join directory_employee e on e.id = n.uploaded_by_id"
                        + " where n.download_id = :id order by n.edition desc")
                .param("id", id.value())
                .query(Rows.of(Edition.class))
                .list();
    }

    /** Who took it, the latest first. */
    public Page<Taking> takings(DownloadId id, PageQuery page) {
        return ListStatement.select("l.*, e.name as employee_name, d.name as department_name")
                .from("download_log l left join directory_employee e on e.id = l.employee_id"
                        + " left join directory_department d on d.id = e.department_id")
                .where(new Conditions().and("l.download_id = :id", "id", id.value()))
                .sortable(Map.of("takenAt", "l.id"))
                .defaultSort("-takenAt")
                .uniqueBy("l.id")
                .read(jdbc, page, Rows.of(Taking.class));
    }

    void forget(DownloadId id) {
        jdbc.sql("delete from search_entry where kind = 'download' and subject_id = :id")
                .param("id", id.value())
                .update();
    }

    private Conditions visible(CurrentEmployee reader) {
        Conditions conditions = new Conditions();
        return reader.may("knowledge.edit")
                ? conditions
                : conditions
                        .and(CategoryQueries.open("d.category_id"), "audience", audience.of(reader))
                        .with("reader", reader.id());
    }
}
