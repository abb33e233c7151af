package com.zhike.crm.surveys.followed;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who follows which questions; whoever chose none follows what an administrator chose for everybody. */
@Service
@Transactional
public class FollowedQuestions {

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    private final FollowableQuestions followable;

    FollowedQuestions(JdbcClient jdbc, FollowableQuestions followable) {
        this.jdbc = jdbc;
        this.followable = followable;
    }

    public void follow(FollowQuestions command, CurrentEmployee employee) {
        keep(employee.id(), command, employee);
    }

    /** Chooses for all who choose nothing themselves. */
    public void followForEverybody(FollowQuestions command, CurrentEmployee employee) {
        keep(EVERYBODY, command, employee);
    }

    /** What was chosen; or the first question with options of the survey that was published last. */
    @Transactional(readOnly = true)
    public List<Followed> of(CurrentEmployee employee) {
        List<Followed> own = read(employee.id(), employee, false);
        if (!own.isEmpty()) {
            return own;
        }
        List<Followed> usual = read(EVERYBODY, employee, true);
        return usual.isEmpty() ? followable.suggestion().stream().toList() : usual;
    }

    private void keep(UUID employee, FollowQuestions command, CurrentEmployee by) {
        for (int i = 0; i < command.questions().size(); i++) {
            Follow follow = command.questions().get(i);
            if (followable.find(follow, by, false).isEmpty()) {
                throw Invalid.field("questions[" + i + "].questionId", "question-not-countable");
            }
        }
        jdbc.sql("delete from followed_question where employee_id = :employee")
                .param("employee", employee)
                .update();
        for (int i = 0; i < command.questions().size(); i++) {
            Follow follow = command.questions().get(i);
            jdbc.sql("""
                            insert into followed_question (employee_id, position, survey_id, question_id, chart)
                            values (:employee, :position, :survey, :question, :chart)""")
                    .param("employee", employee)
                    .param("position", i)
                    .param("survey", follow.surveyId())
                    .param("question", follow.questionId())
                    .param("chart", follow.chart().name())
                    .update();
        }
    }

    /** A question that is gone disappears. */
    private List<Followed> read(UUID employee, CurrentEmployee reader, boolean suggested) {
        return jdbc
                .sql("select survey_id, question_id, chart from followed_question where employee_id = :employee"
                        + " order by position")
                .param("employee", employee)
                .query(Follow.class)
                .list()
                .stream()
                .flatMap(follow -> followable.find(follow, reader, suggested).stream())
                .toList();
    }
}
