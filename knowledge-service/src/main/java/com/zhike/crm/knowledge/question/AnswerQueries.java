package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.comment.Comments;
import com.zhike.crm.knowledge.search.Rows;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads answers. */
@Service
public class AnswerQueries {

    private final JdbcClient jdbc;

    private final Attachments attachments;

    private final Comments comments;

    AnswerQueries(JdbcClient jdbc, Attachments attachments, Comments comments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.comments = comments;
    }

    /** The answers to a question in the order they came. */
    List<AnswerView> of(QuestionId question, CurrentEmployee reader) {
        return read("a.question_id = :id", question.value(), reader);
    }

    /** One answer. */
    public AnswerView get(AnswerId id, CurrentEmployee reader) {
        return read("a.id = :id", id.value(), reader).stream().findFirst().orElseThrow(AnswerNotFound::new);
    }

    private List<AnswerView> read(String condition, UUID id, CurrentEmployee reader) {
        return jdbc
                .sql("""
                        select a.*, e.name as author_name, d.name as department_name, a.id is not distinct from q.accepted_id as accepted,
                               (select count(*) from answer_vote v where v.answer_id = a.id and v.useful) as useful,
                               (select count(*) from answer_vote v where v.answer_id = a.id and not v.useful)
                                   as not_useful,
                               (select v.useful from answer_vote v where v.answer_id = a.id
                                and v.employee_id = :reader) as vote,
                               a.author_id = :reader as mine
                        from answer a join question q on q.id = a.question_id
                        left join directory_employee e on e.id = a.author_id
                        left join directory_department d on d.id = e.department_id
                        where\s""" + condition + " order by a.posted_at, a.id")
                .param("id", id)
                .param("reader", reader.id())
                .query(Rows.of(AnswerText.class))
                .list()
                .stream()
                .map(text -> new AnswerView(
                        text,
                        attachments.of(AnswerService.KIND, text.id()),
                        comments.of(AnswerService.KIND, text.id(), reader)))
                .toList();
    }
}
