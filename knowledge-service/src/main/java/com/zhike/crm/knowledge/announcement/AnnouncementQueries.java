package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.audience.Audience;
import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.Wanted;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads announcements, each reader those that concern him. */
@Service
public class AnnouncementQueries {

    private static final String PHASE = """
            case when a.status <> 'PUBLISHED' then a.status
                 when a.valid_until < :today then 'EXPIRED'
                 when a.valid_from > :today then 'SCHEDULED'
                 else 'PUBLISHED' end""";

    /** Reading an earlier edition does not count. */
    private static final String READ = """
            exists (select 1 from announcement_reading r where r.announcement_id = a.id and r.employee_id = :reader
                    and r.read_at >= a.published_at)""";

    private static final String SHOWN = """
            a.status = 'PUBLISHED' and (a.valid_from is null or a.valid_from <= :today)
            and (a.valid_until is null or a.valid_until >= :today)""";

    private static final Map<String, String> SORTABLE = Map.of(
            "pinned", "a.pinned",
            "title", "a.title",
            "category", "a.category",
            "publishedAt", "a.published_at nulls last",
            "validUntil", "a.valid_until nulls last",
            "changedAt", "a.changed_at");

    private final JdbcClient jdbc;

    private final Audience audience;

    private final Attachments attachments;

    private final BusinessDay day;

    AnnouncementQueries(JdbcClient jdbc, Audience audience, Attachments attachments, BusinessDay day) {
        this.jdbc = jdbc;
        this.audience = audience;
        this.attachments = attachments;
        this.day = day;
    }

    public Page<AnnouncementSummary> search(AnnouncementFilter filter, PageQuery page, CurrentEmployee reader) {
        if (filter.managing()) {
            reader.require("announcement.edit");
        }
        String readers = reader.may("announcement.edit")
                ? "(select count(*) from announcement_reading r where r.announcement_id = a.id"
                        + " and r.read_at >= a.published_at)"
                : "null::int";
        return ListStatement.select("a.id, a.version, a.title, a.category, a.pinned, " + PHASE + " as status,"
                        + " a.valid_from, a.valid_until, cardinality(a.departments) > 0 as limited, a.published_at,"
                        + " p.name as published_by_name, a.changed_at, " + READ + " as read, " + readers
                        + " as readers, (select count(*) from attachment f where f.kind = 'announcement'"
                        + " and f.subject_id = a.id) as attachments")
                .from("announcement a left join directory_employee p on p.id = a.published_by_id")
                .where(conditions(filter, reader))
                .sortable(SORTABLE)
                .defaultSort(filter.managing() ? "-changedAt" : "-pinned,-publishedAt")
                .uniqueBy("a.id")
                .read(jdbc, page, new DataClassRowMapper<>(AnnouncementSummary.class));
    }

    public AnnouncementView get(AnnouncementId id, CurrentEmployee reader) {
        Conditions conditions = visible(reader).and("a.id = :id", "id", id.value());
        AnnouncementRow row = jdbc.sql(
                        "select a.id, a.version, a.title, a.category, a.body, a.pinned, a.valid_from, a.valid_until,"
                                + " a.departments, a.published_at, a.created_at, a.changed_at, " + PHASE
                                + " as status, p.name as published_by_name,"
                                + " c.name as created_by_name, " + READ + " as read"
                                + " from announcement a left join directory_employee p on p.id = a.published_by_id"
                                + " left join directory_employee c on c.id = a.created_by_id " + conditions.where())
                .params(conditions.parameters())
                .query(Rows.of(AnnouncementRow.class))
                .optional()
                .orElseThrow(AnnouncementNotFound::new);
        return row.view(
                audience.named(row.departments()),
                attachments.of(AnnouncementService.KIND, id.value()),
                reader.may("announcement.edit"));
    }

    void requireFresh(Announcement announcement, long readVersion, CurrentEmployee reader) {
        if (announcement.version() != readVersion) {
            throw new Stale(readVersion, announcement.version(), get(announcement.id(), reader));
        }
    }

    /** Those whose first day has come and that nobody was told about. */
    List<AnnouncementId> due(LocalDate today) {
        return jdbc
                .sql("select id from announcement where status = 'PUBLISHED' and not announced"
                        + " and valid_from <= :today")
                .param("today", today)
                .query(UUID.class)
                .list()
                .stream()
                .map(AnnouncementId::new)
                .toList();
    }

    void forget(AnnouncementId id) {
        jdbc.sql("delete from search_entry where kind = 'announcement' and subject_id = :id")
                .param("id", id.value())
                .update();
    }

    /** What the reader may open: what concerns him today; an editor everything but the drafts of others. */
    private Conditions visible(CurrentEmployee reader) {
        Conditions conditions = new Conditions().with("today", day.today()).with("reader", reader.id());
        if (reader.may("announcement.edit")) {
            return conditions.and("a.status <> 'DRAFT' or a.created_by_id = :reader");
        }
        return conditions.and(SHOWN).and(Audience.reached("a.departments"), "audience", audience.of(reader));
    }

    private Conditions conditions(AnnouncementFilter filter, CurrentEmployee reader) {
        Conditions conditions = visible(reader)
                .and(SearchIndex.holds("announcement", "a.id"), "wanted", Wanted.all(filter.q()))
                .and("a.category = :category", "category", filter.category())
                .and(
                        PHASE + " = :phase",
                        "phase",
                        filter.status() == null ? null : filter.status().name())
                .and("a.published_at >= :from", "from", start(filter.from(), 0))
                .and("a.published_at < :to", "to", start(filter.to(), 1));
        if (filter.part() == AnnouncementFilter.Tab.DRAFTS) {
            return conditions.and("a.status = 'DRAFT'");
        }
        if (filter.part() == AnnouncementFilter.Tab.ALL) {
            return conditions;
        }
        // an editor is also a reader, of what concerns him
        conditions.and(SHOWN).and(Audience.reached("a.departments"), "audience", audience.of(reader));
        return filter.part() == AnnouncementFilter.Tab.UNREAD ? conditions.and("not " + READ) : conditions;
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate date, int later) {
        return date == null ? null : day.startOf(date.plusDays(later)).atOffset(ZoneOffset.UTC);
    }
}
