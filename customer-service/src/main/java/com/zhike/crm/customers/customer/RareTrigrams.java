package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.letter.SearchCode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what to look a name up by: its trigrams, the rarest first, and none that very many names have.
 *
 * <p>Names that are similar by half have at least half of the trigrams in common, so that any others, one more than half
 * of them, find every such name. Only where too many names have them, there are fewer: names are not found then that
 * resemble each other in nothing but what thousands have.
 */
@Component
class RareTrigrams {

    /** More names than anybody could compare while somebody types. */
    private static final int MANY = 1_000;

    private final JdbcClient jdbc;

    RareTrigrams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For {@code ilike}, as trigrams know no case; those of the ends, with their blanks, match at the ends only. */
    List<String> patterns(SearchCode code) {
        return jdbc.sql("""
                with trigram as (select t, count(*) over () as all_of_them from unnest(show_trgm(:code)) t),
                known as (
                    select share.t, share.of_all from pg_stats_ext_exprs s,
                        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) share (t, of_all)
                    where s.schemaname = current_schema and s.statistics_name = 'customer_name_trigrams')
                select trigram.t from trigram left join known on known.t = trigram.t
                where coalesce(known.of_all, 0)
                    * (select reltuples from pg_class where oid = 'customer'::regclass) <= :many
                order by coalesce(known.of_all, 0), trigram.t
                limit (select max(all_of_them) / 2 + 1 from trigram)
                """)
                .param("code", code.value())
                .param("many", MANY)
                .query((row, _) -> pattern(row.getString(1)))
                .list();
    }

    private static String pattern(String trigram) {
        String start = trigram.startsWith(" ") ? "" : "%";
        String end = trigram.endsWith(" ") ? "" : "%";
        return start + SearchCode.escaped(trigram.strip()) + end;
    }
}
