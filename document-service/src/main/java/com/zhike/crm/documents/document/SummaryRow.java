package com.zhike.crm.documents.document;

import com.zhike.crm.documents.document.DocumentSummary.Received;
import com.zhike.crm.documents.document.DocumentSummary.ShownTarget;
import com.zhike.crm.documents.folder.Rights;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of a list of documents. */
record SummaryRow(ResultSet row) {

    static final String TABLES = """
            document d
            join folder f on f.id = d.folder_id
            left join content c on c.id = d.content_id
            left join content_text t on t.content_id = d.content_id
            left join directory_employee owner on owner.id = d.owner_id
            left join directory_employee changer on changer.id = d.changed_by_id
            left join directory_employee contributor on contributor.id = f.contributor_id
            left join contribution_recipient cr on cr.contribution_id = d.contribution_id and cr.recipient_id = :reader
            left join contribution co on co.id = cr.contribution_id
            left join directory_employee giver on giver.id = co.contributed_by""";

    static final String COLUMNS = """
            d.id, d.version, d.folder_id, case when rights_on(f.owner_id, f.ancestors, :reader) > 0
                then coalesce(contributor.name, f.name) end as folder_name, d.owner_id,
            owner.name as owner_name, d.kind, d.name, c.media_type, c.size, d.revision, d.day, d.target_kind, d.target_id,
            d.target_url, d.created_at, d.changed_at, changer.name as changed_by_name,
            document_rights(d.id, f.owner_id, f.ancestors, :reader) as rights,
            f.owner_id = :reader and exists (select 1 from document_share s where s.document_id = d.id) as shared, co.id as contribution_id, giver.name as giver_name,
            co.contributed_at, co.note, cr.read_at is not null as contribution_read,
            case d.target_kind
                when 'FOLDER' then not exists (
                    select 1 from folder x where x.id = d.target_id and x.bin_id is null
                    and rights_on(x.owner_id, x.ancestors, :reader) > 0)
                when 'DOCUMENT' then not exists (
                    select 1 from document y join folder x on x.id = y.folder_id
                    where y.id = d.target_id and y.bin_id is null and x.bin_id is null
                    and document_rights(y.id, x.owner_id, x.ancestors, :reader) > 0)
                else false end as target_broken""";

    DocumentSummary read() throws SQLException {
        return new DocumentSummary(
                id("id"),
                row.getLong("version"),
                id("folder_id"),
                row.getString("folder_name"),
                id("owner_id"),
                row.getString("owner_name"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("media_type"),
                row.getObject("size", Long.class),
                row.getInt("revision"),
                row.getObject("day", LocalDate.class),
                target(),
                received(),
                new Rights(row.getInt("rights")).list(),
                row.getBoolean("shared"),
                instant("created_at"),
                instant("changed_at"),
                row.getString("changed_by_name"),
                row.getString("excerpt"));
    }

    private @Nullable ShownTarget target() throws SQLException {
        String kind = row.getString("target_kind");
        return kind == null
                ? null
                : new ShownTarget(
                        TargetKind.valueOf(kind),
                        row.getObject("target_id", UUID.class),
                        row.getString("target_url"),
                        row.getBoolean("target_broken"));
    }

    private @Nullable Received received() throws SQLException {
        UUID contribution = row.getObject("contribution_id", UUID.class);
        return contribution == null
                ? null
                : new Received(
                        contribution,
                        row.getString("giver_name"),
                        instant("contributed_at"),
                        row.getString("note"),
                        row.getBoolean("contribution_read"));
    }

    private UUID id(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private Instant instant(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
