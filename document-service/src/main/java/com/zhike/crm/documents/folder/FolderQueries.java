package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the folders that somebody may look into. */
@Service
public class FolderQueries {

    private static final int MOST = 5000;

    private static final String NODE = """
            select f.id, f.version, f.parent_id, f.kind, coalesce(contributor.name, f.name) as name, f.owner_id,
                owner.name as owner_name, f.contributor_id, f.contribution_id, f.changed_at,
                rights_on(f.owner_id, f.ancestors, :reader) as rights,
                f.owner_id = :reader and exists (select 1 from folder_share s where s.folder_id = f.id) as shared,
                f.kind = 'CONTRIBUTOR' and f.owner_id = :reader and exists (
                    select 1 from contribution_recipient r join contribution c on c.id = r.contribution_id
                    where r.recipient_id = :reader and r.read_at is null and c.contributed_by = f.contributor_id)
                    as unread
            from folder f
            left join directory_employee owner on owner.id = f.owner_id
            left join directory_employee contributor on contributor.id = f.contributor_id
            """;

    private final JdbcClient jdbc;

    FolderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** His own folders and those that were opened to him, in the order of the tree. */
    public List<FolderNode> tree(CurrentEmployee reader) {
        return jdbc.sql(NODE + """
                where f.bin_id is null and (f.owner_id = :reader or f.ancestors && shared_with(:reader))
                order by f.owner_id = :reader desc, cardinality(f.ancestors), f.kind = 'PLAIN', lower(f.name), f.id
                limit :most
                """)
                .param("reader", reader.id())
                .param("most", MOST)
                .query(FolderQueries::node)
                .list();
    }

    public FolderNode get(UUID id, CurrentEmployee reader) {
        return jdbc.sql(NODE + """
                where f.id = :id and f.bin_id is null and rights_on(f.owner_id, f.ancestors, :reader) > 0
                """)
                .param("id", id)
                .param("reader", reader.id())
                .query(FolderQueries::node)
                .optional()
                .orElseThrow(FolderNotFound::new);
    }

    private static FolderNode node(ResultSet row, int number) throws SQLException {
        return new FolderNode(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("parent_id", UUID.class),
                FolderKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getObject("contributor_id", UUID.class),
                row.getObject("contribution_id", UUID.class),
                new Rights(row.getInt("rights")).list(),
                row.getBoolean("shared"),
                row.getBoolean("unread"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
