package com.zhike.crm.documents.bin;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads recycle bins. */
@Service
public class BinQueries {

    private final JdbcClient jdbc;

    BinQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<BinEntry> of(CurrentEmployee owner, PageQuery page) {
        return ListStatement.select("""
                        b.id, b.folder_id is not null as folder, b.name, b.place, c.size, b.discarded_at,
                        e.name as discarded_by_name""")
                .from("""
                        bin_entry b left join document d on d.id = b.document_id
                        left join content c on c.id = d.content_id
                        left join directory_employee e on e.id = b.discarded_by_id""")
                .where(new Conditions().and("b.owner_id = :owner", "owner", owner.id()))
                .sortable(Map.of("name", "lower(b.name)", "discardedAt", "b.discarded_at"))
                .defaultSort("-discardedAt")
                .uniqueBy("b.id")
                .read(jdbc, page, new DataClassRowMapper<>(BinEntry.class));
    }

    List<Discarded> all(UUID owner) {
        return jdbc.sql("select id, folder_id, document_id from bin_entry where owner_id = :owner")
                .param("owner", owner)
                .query(Discarded.class)
                .list();
    }

    Discarded get(UUID id, UUID owner) {
        return jdbc.sql("select id, folder_id, document_id from bin_entry where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(Discarded.class)
                .optional()
                .orElseThrow(BinEntryNotFound::new);
    }
}
