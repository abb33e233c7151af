package com.zhike.crm.knowledge.points;

import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the ledger. */
@Service
public class PointQueries {

    /** A question's bounty is paid from what was earned before and earns nothing. */
    private static final String EARNED =
            "coalesce(sum(p.points) filter (where p.reason not in ('BOUNTY_RESERVED', 'BOUNTY_RETURNED')), 0)";

    private static final String BEST =
            "coalesce(sum(case when p.reversal then -1 else 1 end)" + " filter (where p.reason = 'BEST_ANSWER'), 0)";

    private final JdbcClient jdbc;

    private final BusinessDay day;

    PointQueries(JdbcClient jdbc, BusinessDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    public PointAccount account(UUID employee) {
        return jdbc.sql("select coalesce(sum(p.points), 0) as balance, " + EARNED + " as earned, " + BEST
                        + " as best_answers, (select count(*) from answer where author_id = :employee) as answers"
                        + " from point_entry p where p.employee_id = :employee")
                .param("employee", employee)
                .query((row, _) -> new PointAccount(
                        employee,
                        row.getInt("balance"),
                        row.getInt("earned"),
                        PointLevel.of(row.getInt("earned")),
                        row.getInt("answers"),
                        row.getInt("best_answers")))
                .single();
    }

    public Page<PointEntry> entries(UUID employee, PageQuery page) {
        return ListStatement.select("p.*, e.name as entered_by_name, (select sum(b.points) from point_entry b"
                        + " where b.employee_id = p.employee_id and b.id <= p.id) as balance")
                .from("point_entry p left join directory_employee e on e.id = p.entered_by_id")
                .where(new Conditions().and("p.employee_id = :employee", "employee", employee))
                .sortable(Map.of("enteredAt", "p.id"))
                .defaultSort("-enteredAt")
                .uniqueBy("p.id")
                .read(jdbc, page, Rows.of(PointEntry.class));
    }

    /** The fifty who earned most, or gave most of the best answers. */
    public List<PointRank> ranking(RankingPeriod period, boolean byBestAnswers) {
        return jdbc.sql("select rank() over (order by " + (byBestAnswers ? "best_answers" : "points")
                        + " desc) as place, r.* from (select p.employee_id, e.name, d.name as department_name, "
                        + EARNED + " as points, " + BEST
                        + " as best_answers, (select coalesce(sum(t.points), 0) from point_entry t where"
                        + " t.employee_id = p.employee_id and t.reason not in ('BOUNTY_RESERVED',"
                        + " 'BOUNTY_RETURNED')) as earned from point_entry p"
                        + " join directory_employee e on e.id = p.employee_id"
                        + " left join directory_department d on d.id = e.department_id"
                        + " where p.entered_at >= :since group by p.employee_id, e.name, d.name) r"
                        + (byBestAnswers ? " where best_answers > 0" : " where points > 0")
                        + " order by place, best_answers desc, points desc, name limit 50")
                .param("since", day.startOf(period.start(day.today())).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new PointRank(
                        row.getInt("place"),
                        row.getObject("employee_id", UUID.class),
                        row.getString("name"),
                        row.getString("department_name"),
                        row.getInt("points"),
                        row.getInt("best_answers"),
                        PointLevel.of(row.getInt("earned"))))
                .list();
    }
}
