package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.knowledge.search.Wanted;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads questions; they are for everybody. */
@Service
public class QuestionQueries {

    private static final String TABLES = """
            question q left join directory_employee e on e.id = q.asked_by_id
            left join directory_department d on d.id = q.department_id""";

    private static final String COLUMNS = """
            q.id, q.version, q.title, q.details, q.status, q.category, q.tags, q.points, q.asked_by_id,
            e.name as asked_by_name, d.name as department_name, q.asked_at, q.expires_on,
            (q.status = 'OPEN' and q.expires_on < :today) as overdue, q.accepted_id, q.adoptions, q.merged_into""";

    private static final Map<String, String> SORTABLE = Map.of(
            "title", "q.title",
            "points", "q.points",
            "askedAt", "q.asked_at",
            "answers", "(select count(*) from answer a where a.question_id = q.id)");

    private final JdbcClient jdbc;

    private final BusinessDay day;

    private final AnswerQueries answers;

    private final Attachments attachments;

    QuestionQueries(JdbcClient jdbc, BusinessDay day, AnswerQueries answers, Attachments attachments) {
        this.jdbc = jdbc;
        this.day = day;
        this.answers = answers;
        this.attachments = attachments;
    }

    public Page<QuestionSummary> search(QuestionFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select(COLUMNS
                        + ", (select count(*) from answer a where a.question_id = q.id) as answers,"
                        + " (select max(a.posted_at) from answer a where a.question_id = q.id) as last_answer_at")
                .from(TABLES)
                .where(filter.conditions(reader, day.today()))
                .sortable(SORTABLE)
                .defaultSort(filter.sort())
                .uniqueBy("q.id")
                .read(jdbc, page, Rows.of(QuestionSummary.class));
    }

    /** Up to five questions whose words are most alike. */
    public List<SimilarQuestion> similar(String title) {
        return jdbc.sql("""
                        select q.id, q.title, q.status,
                               (select count(*) from answer a where a.question_id = q.id) as answers
                        from search_entry s join question q on q.id = s.subject_id
                        where s.kind = 'question' and s.vector @@ cast(:wanted as tsquery)
                        order by ts_rank('{0.1, 0.1, 0.3, 1.0}', s.vector, cast(:wanted as tsquery)) desc,
                                 q.asked_at desc
                        limit 5""")
                .param("wanted", Wanted.any(title))
                .query(SimilarQuestion.class)
                .list();
    }

    public QuestionView get(QuestionId id, CurrentEmployee reader) {
        QuestionText text = jdbc.sql("select " + COLUMNS + " from " + TABLES + " where q.id = :id")
                .param("id", id.value())
                .param("today", day.today())
                .query(Rows.of(QuestionText.class))
                .optional()
                .orElseThrow(QuestionNotFound::new);
        return new QuestionView(
                text,
                invited(id),
                attachments.of(QuestionService.KIND, id.value()),
                answers.of(id, reader),
                text.askedById().equals(reader.id()),
                QuestionService.moderator(reader));
    }

    /** Refuses a question that does not exist. */
    public void requireThere(QuestionId id) {
        jdbc.sql("select 1 from question where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(QuestionNotFound::new);
    }

    int answers(QuestionId id) {
        return jdbc.sql("select count(*) from answer where question_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void forget(QuestionId id) {
        jdbc.sql("delete from search_entry where kind = 'question' and subject_id = :id")
                .param("id", id.value())
                .update();
    }

    private List<String> invited(QuestionId id) {
        return jdbc.sql("select e.name from question q join directory_employee e on e.id = any (q.invited)"
                        + " where q.id = :id order by e.name")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
