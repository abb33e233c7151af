package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the answers of two questions together that ask the same. */
@Service
@Transactional
public class QuestionMerger {

    private final QuestionRepository questions;

    private final AnswerRepository answers;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    QuestionMerger(
            QuestionRepository questions, AnswerRepository answers, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    public void merge(QuestionId id, MergeQuestion command, CurrentEmployee by) {
        QuestionId into = new QuestionId(command.into());
        Question duplicate = questions.findById(id).orElseThrow(QuestionNotFound::new);
        if (id.equals(into) || questions.findById(into).isEmpty()) {
            throw Invalid.field("into", "question-unknown");
        }
        questions.saveAndFlush(duplicate.merge(into, new Touch(by.id(), clock.instant())));
        answers.findByQuestion(id.value()).forEach(answer -> answers.saveAndFlush(answer.move(into)));
        events.publishEvent(new Question.Reworded(id));
        events.publishEvent(new Question.Reworded(into));
    }
}
