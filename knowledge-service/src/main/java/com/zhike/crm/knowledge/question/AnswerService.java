package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions and chooses the best of the answers. */
@Service
@Transactional
public class AnswerService {

    public static final String KIND = "answer";

    private final QuestionRepository questions;

    private final AnswerRepository answers;

    private final Attachments attachments;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AnswerService(
            QuestionRepository questions,
            AnswerRepository answers,
            Attachments attachments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.attachments = attachments;
        this.events = events;
        this.clock = clock;
    }

    public AnswerId post(QuestionId id, PostAnswer command, List<Attachment> files, CurrentEmployee by) {
        Question question = questions.findById(id).orElseThrow(QuestionNotFound::new);
        AnswerId answer = AnswerId.next();
        attachments.keep(KIND, answer.value(), files);
        answers.saveAndFlush(new Answer(answer, id, command.text().strip(), touch(by)));
        questions.saveAndFlush(question.answered(answer, by.id()));
        return answer;
    }

    public void reword(AnswerId id, PostAnswer command, List<Attachment> files, CurrentEmployee by) {
        Answer answer = get(id);
        attachments.keep(KIND, id.value(), files);
        answers.saveAndFlush(answer.reword(command.text().strip(), QuestionService.moderator(by), touch(by)));
    }

    public QuestionId adopt(AnswerId id, CurrentEmployee by) {
        Answer answer = get(id);
        questions.saveAndFlush(question(answer).adopt(id, answer.author(), QuestionService.moderator(by), touch(by)));
        return answer.question();
    }

    public void remove(AnswerId id, CurrentEmployee by) {
        Answer answer = get(id);
        Question question = question(answer);
        boolean adopted = question.adopted(id);
        answers.delete(answer.discard(adopted, QuestionService.moderator(by), by.id()));
        questions.saveAndFlush(question.lose(id));
        attachments.drop(KIND, id.value());
        events.publishEvent(new AnswerRemoved(answer.question(), id, question.title(), answer.author(), by.id()));
    }

    /** Tells of a remark on an answer. */
    public void commented(AnswerId id, CurrentEmployee by) {
        Answer answer = get(id);
        Question question = question(answer);
        events.publishEvent(
                new Commented(question.id(), id, question.title(), question.askedBy(), answer.author(), by.id()));
    }

    /** What an article is made of. */
    @Transactional(readOnly = true)
    public ArticleMaterial material(AnswerId id) {
        Answer answer = get(id);
        return new ArticleMaterial(answer.question(), question(answer).title(), answer.text(), answer.author());
    }

    private Answer get(AnswerId id) {
        return answers.findById(id).orElseThrow(AnswerNotFound::new);
    }

    private Question question(Answer answer) {
        return questions.findById(answer.question()).orElseThrow(QuestionNotFound::new);
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }

    /** An answer was taken away. */
    public record AnswerRemoved(QuestionId question, AnswerId answer, String title, UUID author, UUID by) {}

    /** Somebody remarked on an answer. */
    public record Commented(
            QuestionId question, AnswerId answer, String title, UUID askedBy, UUID answeredBy, UUID by) {}

    /** An answer together with what was asked. */
    public record ArticleMaterial(QuestionId question, String title, String text, UUID author) {}
}
