package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.comment.Comments;
import com.zhike.crm.knowledge.comment.WriteComment;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps remarks on answers and tells of them. */
@Service
@Transactional
public class AnswerRemarks {

    private final Comments comments;

    private final AnswerService answers;

    AnswerRemarks(Comments comments, AnswerService answers) {
        this.comments = comments;
        this.answers = answers;
    }

    public void add(AnswerId id, WriteComment command, CurrentEmployee by) {
        answers.commented(id, by);
        comments.add(AnswerService.KIND, id.value(), command, by);
    }

    public void remove(AnswerId id, UUID comment, CurrentEmployee by) {
        comments.remove(AnswerService.KIND, id.value(), comment, by);
    }
}
