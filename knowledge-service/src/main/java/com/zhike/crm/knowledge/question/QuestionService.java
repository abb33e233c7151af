package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks, and deals with what becomes of a question. */
@Service
@Transactional
public class QuestionService {

    public static final String KIND = "question";

    private final QuestionRepository questions;

    private final QuestionAdmission admission;

    private final QuestionQueries queries;

    private final Attachments attachments;

    private final BusinessDay day;

    QuestionService(
            QuestionRepository questions,
            QuestionAdmission admission,
            QuestionQueries queries,
            Attachments attachments,
            BusinessDay day) {
        this.questions = questions;
        this.admission = admission;
        this.queries = queries;
        this.attachments = attachments;
        this.day = day;
    }

    public QuestionId ask(AskQuestion command, List<Attachment> files, CurrentEmployee by) {
        QuestionId id = QuestionId.next();
        attachments.keep(KIND, id.value(), files);
        questions.saveAndFlush(Question.ask(id, admission.admit(command), admission.asking(command, by)));
        return id;
    }

    /** Changes the words; what was promised and who was invited stays. */
    public void reword(
            QuestionId id, long readVersion, AskQuestion command, List<Attachment> files, CurrentEmployee by) {
        Question question = get(id);
        if (question.version() != readVersion) {
            throw new Stale(readVersion, question.version(), queries.get(id, by));
        }
        attachments.keep(KIND, id.value(), files);
        questions.saveAndFlush(question.reword(admission.admit(command), moderator(by), touch(by)));
    }

    public void raise(QuestionId id, RaisePoints command, CurrentEmployee by) {
        questions.saveAndFlush(get(id).raise(command.points(), touch(by), day.today()));
    }

    public void close(QuestionId id, CurrentEmployee by) {
        questions.saveAndFlush(get(id).close(moderator(by), touch(by)));
    }

    public void remove(QuestionId id, CurrentEmployee by) {
        Question question = get(id).discard(queries.answers(id) > 0, moderator(by), touch(by));
        questions.delete(questions.saveAndFlush(question));
        attachments.drop(KIND, id.value());
        queries.forget(id);
    }

    /** Notes which askers let their time pass. */
    public void expire() {
        LocalDate today = day.today();
        for (QuestionId id : questions.findExpired(today)) {
            questions.saveAndFlush(get(id).expire(today));
        }
    }

    private Question get(QuestionId id) {
        return questions.findById(id).orElseThrow(QuestionNotFound::new);
    }

    static boolean moderator(CurrentEmployee employee) {
        return employee.may("knowledge.edit");
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), day.clock().instant());
    }
}
