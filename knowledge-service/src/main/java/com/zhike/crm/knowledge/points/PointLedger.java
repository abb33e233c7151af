package com.zhike.crm.knowledge.points;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger; nothing in it is ever changed. */
@Service
@Transactional
public class PointLedger {

    private final JdbcClient jdbc;

    private final PointRules rules;

    private final BusinessDay day;

    PointLedger(JdbcClient jdbc, PointRules rules, BusinessDay day) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.day = day;
    }

    /** What somebody has. */
    public int balance(UUID employee) {
        return jdbc.sql("select coalesce(sum(points), 0) from point_entry where employee_id = :employee")
                .param("employee", employee)
                .query(Integer.class)
                .single();
    }

    /** Enters a movement; one of no points, or one that was entered before, is passed over. */
    public void enter(Movement movement) {
        if (movement.points() == 0) {
            return;
        }
        jdbc.sql("""
                        insert into point_entry (employee_id, reason, points, question_id, answer_id, subject, note,
                                                 once, entered_at, entered_by_id)
                        values (:employee, :reason, :points, :question, :answer, :subject, :note, :once, :at, :by)
                        on conflict (once) do nothing""")
                .param("employee", movement.employeeId())
                .param("reason", movement.reason().name())
                .param("points", movement.points())
                .param("question", movement.questionId())
                .param("answer", movement.answerId())
                .param("subject", movement.subject())
                .param("note", movement.note())
                .param("once", movement.once())
                .param("at", now())
                .param("by", movement.by())
                .update();
    }

    /** Enters a movement unless the day has had enough of its kind. */
    public void enterAtMost(int perDay, Movement movement) {
        lock(movement.employeeId());
        int today = jdbc.sql("select count(*) from point_entry where employee_id = :employee and reason = :reason"
                        + " and not reversal and entered_at >= :today")
                .param("employee", movement.employeeId())
                .param("reason", movement.reason().name())
                .param("today", day.startOf(day.today()).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (today < perDay) {
            enter(movement);
        }
    }

    /** Sets points aside; refused when there are not as many. */
    public void reserve(int points, PointSubject subject) {
        UUID employee = subject.by();
        welcome(employee);
        // so that two questions at the same moment cannot spend the same points
        lock(employee);
        int balance = balance(employee);
        if (points > balance) {
            throw Invalid.field("points", "points-too-few", balance);
        }
        enter(Movement.of(employee, PointReason.BOUNTY_RESERVED, -points, subject));
    }

    /** Gives somebody his first points. */
    public void welcome(UUID employee) {
        enter(Movement.apart(employee, PointReason.WELCOME, rules.welcome(), "welcome:" + employee));
    }

    /** Rewards coming by, once a day. */
    public void visit(UUID employee) {
        welcome(employee);
        enter(Movement.apart(
                employee, PointReason.DAILY_VISIT, rules.dailyVisit(), "visit:" + employee + ":" + day.today()));
    }

    /** Takes back what an answer brought, whoever got it; votes were cast in good faith and stay. */
    public void reverseAnswer(UUID answer, Set<PointReason> reasons, UUID by) {
        reverse("answer_id", answer, reasons, by);
    }

    /** Undoes whatever a question moved, bounties included. */
    public void reverseQuestion(UUID question, UUID by) {
        reverse("question_id", question, Set.of(PointReason.values()), by);
    }

    private void reverse(String column, UUID subject, Set<PointReason> reasons, UUID by) {
        jdbc.sql("insert into point_entry (employee_id, reason, points, reversal, question_id, answer_id, subject,"
                        + " entered_at, entered_by_id) select employee_id, reason, -sum(points), true, question_id,"
                        + " answer_id, max(subject), :at, :by from point_entry where " + column + " = :subject"
                        + " and reason in (:reasons) group by employee_id, reason, question_id, answer_id"
                        + " having sum(points) <> 0")
                .param("subject", subject)
                .param("reasons", reasons.stream().map(PointReason::name).toList())
                .param("at", now())
                .param("by", by)
                .update();
    }

    private void lock(UUID employee) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('points'), hashtext(:employee))")
                .param("employee", employee.toString())
                .query(row -> {});
    }

    private OffsetDateTime now() {
        return day.clock().instant().atOffset(ZoneOffset.UTC);
    }
}
