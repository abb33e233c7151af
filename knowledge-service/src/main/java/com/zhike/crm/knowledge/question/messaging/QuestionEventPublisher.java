package com.zhike.crm.knowledge.question.messaging;

import com.zhike.crm.events.KnowledgeEvent.AnswerAccepted;
import com.zhike.crm.events.KnowledgeEvent.AnswerCommented;
import com.zhike.crm.events.KnowledgeEvent.AnswerPosted;
import com.zhike.crm.events.KnowledgeEvent.QuestionAsked;
import com.zhike.crm.knowledge.expert.Expert;
import com.zhike.crm.knowledge.expert.Experts;
import com.zhike.crm.knowledge.points.PointRules;
import com.zhike.crm.knowledge.question.AnswerService;
import com.zhike.crm.knowledge.question.Question;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world who asks, who answers and whose answer was the best. */
@Component
class QuestionEventPublisher {

    private final Outbox outbox;

    private final Experts experts;

    private final PointRules rules;

    private final Clock clock;

    QuestionEventPublisher(Outbox outbox, Experts experts, PointRules rules, Clock clock) {
        this.outbox = outbox;
        this.experts = experts;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void on(Question.Asked event) {
        outbox.append(new QuestionAsked(
                UUID.randomUUID(),
                clock.instant(),
                event.question().value(),
                event.content().title(),
                event.asking().by(),
                directedTo(event)));
    }

    /** Who was invited, and the experts of the category; the asker knows already. */
    private List<UUID> directedTo(Question.Asked event) {
        return Stream.concat(
                        event.asking().invited().stream(),
                        experts.of(event.content().category()).stream().map(Expert::id))
                .filter(employee -> !employee.equals(event.asking().by()))
                .distinct()
                .toList();
    }

    @EventListener
    void on(Question.Answered event) {
        outbox.append(new AnswerPosted(
                UUID.randomUUID(),
                clock.instant(),
                event.question().value(),
                event.answer().value(),
                event.title(),
                event.askedBy(),
                event.answeredBy()));
    }

    @EventListener
    void on(Question.Adopted event) {
        boolean own = event.answeredBy().equals(event.askedBy());
        outbox.append(new AnswerAccepted(
                UUID.randomUUID(),
                clock.instant(),
                event.question().value(),
                event.answer().value(),
                event.title(),
                event.askedBy(),
                event.answeredBy(),
                own ? 0 : rules.bestAnswer() + event.points()));
    }

    @EventListener
    void on(AnswerService.Commented event) {
        outbox.append(new AnswerCommented(
                UUID.randomUUID(),
                clock.instant(),
                event.question().value(),
                event.answer().value(),
                event.title(),
                event.askedBy(),
                event.answeredBy(),
                event.by()));
    }
}
