package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.points.Movement;
import com.zhike.crm.knowledge.points.PointLedger;
import com.zhike.crm.knowledge.points.PointReason;
import com.zhike.crm.knowledge.points.PointRules;
import com.zhike.crm.knowledge.points.PointSubject;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves points for what happens to questions. */
@Component
class QuestionPoints {

    private final PointLedger ledger;

    private final PointRules rules;

    private final QuestionQueries queries;

    QuestionPoints(PointLedger ledger, PointRules rules, QuestionQueries queries) {
        this.ledger = ledger;
        this.rules = rules;
        this.queries = queries;
    }

    @EventListener
    void on(Question.Asked event) {
        ledger.reserve(
                event.asking().points(),
                new PointSubject(
                        event.question().value(),
                        null,
                        event.content().title(),
                        event.asking().by()));
    }

    @EventListener
    void on(Question.Raised event) {
        ledger.reserve(event.points(), new PointSubject(event.question().value(), null, event.title(), event.by()));
    }

    /** The first answer to a question counts, and none to one's own. */
    @EventListener
    void on(Question.Answered event) {
        UUID author = event.answeredBy();
        ledger.welcome(author);
        if (!author.equals(event.askedBy())) {
            PointSubject subject =
                    new PointSubject(event.question().value(), event.answer().value(), event.title(), author);
            ledger.enterAtMost(
                    rules.answersPerDay(),
                    Movement.of(author, PointReason.ANSWER, rules.answer(), subject)
                            .once("answer:" + event.question().value() + ":" + author));
        }
    }

    /** Nobody earns anything by adopting his own answer; what he promised is gone nevertheless. */
    @EventListener
    void on(Question.Adopted event) {
        if (event.former() != null) {
            ledger.reverseAnswer(
                    event.former(),
                    Set.of(PointReason.BEST_ANSWER, PointReason.BOUNTY_WON, PointReason.ADOPTION),
                    event.by());
        }
        if (event.answeredBy().equals(event.askedBy())) {
            return;
        }
        PointSubject subject =
                new PointSubject(event.question().value(), event.answer().value(), event.title(), event.by());
        String key = event.answer().value() + ":" + event.adoptions();
        ledger.enter(Movement.of(event.answeredBy(), PointReason.BEST_ANSWER, rules.bestAnswer(), subject)
                .once("best:" + key));
        ledger.enter(Movement.of(event.answeredBy(), PointReason.BOUNTY_WON, event.points(), subject)
                .once("bounty:" + key));
        ledger.enter(Movement.of(event.askedBy(), PointReason.ADOPTION, rules.adoption(), subject)
                .once("adoption:" + key));
    }

    @EventListener
    void on(Question.Returned event) {
        ledger.enter(Movement.of(
                event.askedBy(),
                PointReason.BOUNTY_RETURNED,
                event.points(),
                new PointSubject(event.question().value(), null, event.title(), event.askedBy())));
    }

    @EventListener
    void on(Question.Removed event) {
        ledger.reverseQuestion(event.question().value(), event.by());
    }

    /** An asker whom nobody answered is not to blame. */
    @EventListener
    void on(Question.LeftUnhandled event) {
        if (queries.answers(event.question()) > 0) {
            UUID question = event.question().value();
            ledger.enter(Movement.of(
                            event.askedBy(),
                            PointReason.LEFT_UNHANDLED,
                            rules.leftUnhandled(),
                            new PointSubject(question, null, event.title(), event.askedBy()))
                    .once("unhandled:" + question));
        }
    }

    @EventListener
    void on(AnswerService.AnswerRemoved event) {
        UUID answer = event.answer().value();
        ledger.reverseAnswer(
                answer,
                Set.of(PointReason.ANSWER, PointReason.BEST_ANSWER, PointReason.BOUNTY_WON, PointReason.ADOPTION),
                event.by());
        if (!event.by().equals(event.author())) {
            ledger.enter(Movement.of(
                    event.author(),
                    PointReason.ANSWER_REMOVED,
                    rules.answerRemoved(),
                    new PointSubject(event.question().value(), answer, event.title(), event.by())));
        }
    }
}
