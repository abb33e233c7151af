package com.zhike.crm.knowledge.question.web;

import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.question.AnswerId;
import com.zhike.crm.knowledge.question.AnswerQueries;
import com.zhike.crm.knowledge.question.AnswerService;
import com.zhike.crm.knowledge.question.AnswerToArticle;
import com.zhike.crm.knowledge.question.AnswerView;
import com.zhike.crm.knowledge.question.MakeArticle;
import com.zhike.crm.knowledge.question.PostAnswer;
import com.zhike.crm.knowledge.question.QuestionId;
import com.zhike.crm.knowledge.question.QuestionQueries;
import com.zhike.crm.knowledge.question.QuestionView;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnswerController {

    private final AnswerService answers;

    private final AnswerQueries queries;

    private final QuestionQueries questions;

    private final AnswerToArticle articles;

    private final Attachments attachments;

    AnswerController(
            AnswerService answers,
            AnswerQueries queries,
            QuestionQueries questions,
            AnswerToArticle articles,
            Attachments attachments) {
        this.answers = answers;
        this.queries = queries;
        this.questions = questions;
        this.articles = articles;
        this.attachments = attachments;
    }

    @PostMapping("/api/questions/{id}/answers")
    @PreAuthorize("!principal.machine()")
    @ResponseStatus(HttpStatus.CREATED)
    AnswerView post(@PathVariable UUID id, @RequestBody @Valid PostAnswer command, CurrentEmployee by) {
        questions.requireThere(new QuestionId(id));
        List<Attachment> files = attachments.admit(AnswerService.KIND, null, command.files());
        return queries.get(answers.post(new QuestionId(id), command, files, by), by);
    }

    @PutMapping("/api/answers/{id}")
    AnswerView reword(@PathVariable UUID id, @RequestBody @Valid PostAnswer command, CurrentEmployee by) {
        queries.get(new AnswerId(id), by);
        List<Attachment> files = attachments.admit(AnswerService.KIND, id, command.files());
        answers.reword(new AnswerId(id), command, files, by);
        return queries.get(new AnswerId(id), by);
    }

    @DeleteMapping("/api/answers/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, CurrentEmployee by) {
        answers.remove(new AnswerId(id), by);
    }

    @PostMapping("/api/answers/{id}/accept")
    QuestionView accept(@PathVariable UUID id, CurrentEmployee by) {
        return questions.get(answers.adopt(new AnswerId(id), by), by);
    }

    /** The article that was drafted. */
    @PostMapping("/api/answers/{id}/article")
    @PreAuthorize("!principal.machine()")
    @ResponseStatus(HttpStatus.CREATED)
    ArticleId article(@PathVariable UUID id, @RequestBody @Valid MakeArticle command, CurrentEmployee by) {
        return articles.make(new AnswerId(id), command, by);
    }
}
