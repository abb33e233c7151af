package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is asked about sheets beside their lists. */
@Service
@Transactional(readOnly = true)
public class SheetLookups {

    private final JdbcClient jdbc;

    SheetLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the customers sit who answered a survey, or sat when they did: what a report can be narrowed to. */
    public List<String> provinces(UUID survey, CurrentEmployee reader) {
        Conditions seen = reader.may("survey.design") ? new Conditions() : SheetVisibility.of(reader);
        Conditions conditions =
                seen.and("s.survey_id = :survey", "survey", survey).and("p.province is not null");
        return jdbc.sql("select distinct p.province from " + SheetFilter.TABLES
                        + " cross join lateral (values (s.province), (k.province)) p (province) " + conditions.where()
                        + " order by p.province")
                .params(conditions.parameters())
                .query(String.class)
                .list();
    }

    /** Refuses a scan that lies with no sheet the reader may see. */
    public void requireScan(UUID file, CurrentEmployee reader) {
        Conditions conditions = SheetVisibility.of(reader)
                .and("s.id in (select sheet_id from sheet_scan where file_id = :file)", "file", file);
        boolean visible = jdbc.sql("select exists (select 1 from answer_sheet s " + conditions.where() + ")")
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw new SheetNotFound();
        }
    }
}
