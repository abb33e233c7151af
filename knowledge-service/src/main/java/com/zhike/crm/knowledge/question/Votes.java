package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.points.Movement;
import com.zhike.crm.knowledge.points.PointLedger;
import com.zhike.crm.knowledge.points.PointReason;
import com.zhike.crm.knowledge.points.PointRules;
import com.zhike.crm.knowledge.points.PointSubject;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which answers were useful to whom. */
@Service
@Transactional
public class Votes {

    private final JdbcClient jdbc;

    private final PointLedger ledger;

    private final PointRules rules;

    Votes(JdbcClient jdbc, PointLedger ledger, PointRules rules) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** Votes on somebody else's answer; a later vote takes the place of the former. */
    public void cast(AnswerId id, CastVote command, CurrentEmployee by) {
        Voted voted = jdbc.sql("select a.author_id, a.question_id, q.title from answer a"
                        + " join question q on q.id = a.question_id where a.id = :id")
                .param("id", id.value())
                .query(Voted.class)
                .optional()
                .orElseThrow(AnswerNotFound::new);
        if (voted.authorId().equals(by.id())) {
            throw new OwnAnswer();
        }
        jdbc.sql("""
                        insert into answer_vote (answer_id, employee_id, useful) values (:id, :by, :useful)
                        on conflict (answer_id, employee_id) do update set useful = excluded.useful""")
                .param("id", id.value())
                .param("by", by.id())
                .param("useful", command.useful())
                .update();
        ledger.welcome(by.id());
        ledger.enterAtMost(
                rules.votesPerDay(),
                Movement.of(
                                by.id(),
                                PointReason.VOTE,
                                rules.vote(),
                                new PointSubject(voted.questionId(), id.value(), voted.title(), by.id()))
                        .once("vote:" + id.value() + ":" + by.id()));
    }

    private record Voted(UUID authorId, UUID questionId, String title) {}
}
