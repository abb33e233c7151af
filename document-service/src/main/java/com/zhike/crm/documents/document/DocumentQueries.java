package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.FolderQueries;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what lies in the folders that somebody may look into. */
@Service
public class DocumentQueries {

    private static final String SHARED_SINGLY = "d.id = any (documents_shared_with(:reader))";

    private static final String VISIBLE =
            "f.owner_id = :reader or f.ancestors && shared_with(:reader) or " + SHARED_SINGLY;

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "lower(d.name)",
            "size", "coalesce(c.size, 0)",
            "type", "coalesce(c.media_type, '')",
            "createdAt", "d.created_at",
            "changedAt", "d.changed_at");

    private final JdbcClient jdbc;

    private final FolderQueries folders;

    private final ApplicationEventPublisher events;

    DocumentQueries(JdbcClient jdbc, FolderQueries folders, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.folders = folders;
        this.events = events;
    }

    /** What lies in a folder; looking into one that a colleague contributed is reading it. */
    @Transactional
    public Page<DocumentSummary> in(UUID folder, PageQuery page, CurrentEmployee reader) {
        var node = folders.get(folder, reader);
        if (node.contributionId() != null && node.ownerId().equals(reader.id())) {
            events.publishEvent(new ContributionOpened(node.contributionId(), reader.id()));
        }
        return list(present(reader).and("d.folder_id = :folder", "folder", folder), "name", "null::text", page);
    }

    /** Whatever has the words in its name or its text; everything when there are none. */
    public Page<DocumentSummary> search(@Nullable String q, PageQuery page, CurrentEmployee reader) {
        String pattern = pattern(q);
        Conditions conditions = present(reader).and(VISIBLE).and("d.name ilike :q or t.text ilike :q", "q", pattern);
        if (pattern == null) {
            return list(conditions, "-changedAt", "null::text", page);
        }
        conditions.with("words", String.valueOf(q).strip());
        return list(conditions, "-changedAt", """
                case when t.text ilike :q then substring(
                    t.text from greatest(1, strpos(lower(t.text), lower(:words)) - 30) for 90) end""", page);
    }

    /** What was changed last, wherever it lies. */
    public List<DocumentSummary> recent(int size, CurrentEmployee reader) {
        Conditions conditions = present(reader).and(VISIBLE).and("d.kind <> 'SHORTCUT'");
        return list(conditions, "-changedAt", "null::text", PageQuery.of(0, size))
                .items();
    }

    /** What colleagues share file by file, without the folders that it lies in. */
    public Page<DocumentSummary> sharedSingly(PageQuery page, CurrentEmployee reader) {
        Conditions conditions = present(reader).and(SHARED_SINGLY).and("f.owner_id <> :reader");
        return list(conditions, "name", "null::text", page);
    }

    public DocumentSummary get(DocumentId id, CurrentEmployee reader) {
        Conditions conditions = present(reader)
                .and("document_rights(d.id, f.owner_id, f.ancestors, :reader) > 0")
                .and("d.id = :id", "id", id.value());
        return list(conditions, "name", "null::text", PageQuery.of(0, 1)).items().stream()
                .findFirst()
                .orElseThrow(DocumentNotFound::new);
    }

    private static Conditions present(CurrentEmployee reader) {
        return new Conditions().and("d.bin_id is null and f.bin_id is null").with("reader", reader.id());
    }

    private Page<DocumentSummary> list(Conditions conditions, String sort, String excerpt, PageQuery page) {
        return ListStatement.select(SummaryRow.COLUMNS + ", " + excerpt + " as excerpt")
                .from(SummaryRow.TABLES)
                .where(conditions)
                .sortable(SORTABLE)
                .defaultSort(sort)
                .uniqueBy("d.id")
                .read(jdbc, page, (row, _) -> new SummaryRow(row).read());
    }

    private static @Nullable String pattern(@Nullable String q) {
        return q == null || q.isBlank()
                ? null
                : "%" + q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
