package com.zhike.crm.knowledge.question.web;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.question.AskQuestion;
import com.zhike.crm.knowledge.question.MergeQuestion;
import com.zhike.crm.knowledge.question.QuestionFilter;
import com.zhike.crm.knowledge.question.QuestionId;
import com.zhike.crm.knowledge.question.QuestionMerger;
import com.zhike.crm.knowledge.question.QuestionQueries;
import com.zhike.crm.knowledge.question.QuestionService;
import com.zhike.crm.knowledge.question.QuestionSummary;
import com.zhike.crm.knowledge.question.QuestionView;
import com.zhike.crm.knowledge.question.RaisePoints;
import com.zhike.crm.knowledge.question.SimilarQuestion;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/questions")
class QuestionController {

    private final QuestionService questions;

    private final QuestionMerger merger;

    private final QuestionQueries queries;

    private final Attachments attachments;

    QuestionController(
            QuestionService questions, QuestionMerger merger, QuestionQueries queries, Attachments attachments) {
        this.questions = questions;
        this.merger = merger;
        this.queries = queries;
        this.attachments = attachments;
    }

    @GetMapping
    Page<QuestionSummary> search(@ParameterObject QuestionFilter filter, PageQuery page, CurrentEmployee reader) {
        return queries.search(filter, page, reader);
    }

    @GetMapping("/similar")
    List<SimilarQuestion> similar(@RequestParam String title) {
        return queries.similar(title);
    }

    @GetMapping("/{id}")
    ResponseEntity<QuestionView> get(@PathVariable UUID id, CurrentEmployee reader) {
        QuestionView view = queries.get(new QuestionId(id), reader);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize("!principal.machine()")
    ResponseEntity<QuestionView> ask(@RequestBody @Valid AskQuestion command, CurrentEmployee by) {
        List<Attachment> files = attachments.admit(QuestionService.KIND, null, command.files());
        QuestionView view = queries.get(questions.ask(command, files, by), by);
        return Versioned.created(URI.create("/api/questions/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<QuestionView> reword(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid AskQuestion command, CurrentEmployee by) {
        queries.requireThere(new QuestionId(id));
        List<Attachment> files = attachments.admit(QuestionService.KIND, id, command.files());
        questions.reword(new QuestionId(id), read.version(), command, files, by);
        return get(id, by);
    }

    @PostMapping("/{id}/raise")
    ResponseEntity<QuestionView> raise(
            @PathVariable UUID id, @RequestBody @Valid RaisePoints command, CurrentEmployee by) {
        questions.raise(new QuestionId(id), command, by);
        return get(id, by);
    }

    @PostMapping("/{id}/close")
    ResponseEntity<QuestionView> close(@PathVariable UUID id, CurrentEmployee by) {
        questions.close(new QuestionId(id), by);
        return get(id, by);
    }

    @PostMapping("/{id}/merge")
    @PreAuthorize("hasAuthority('knowledge.edit')")
    ResponseEntity<QuestionView> merge(
            @PathVariable UUID id, @RequestBody @Valid MergeQuestion command, CurrentEmployee by) {
        merger.merge(new QuestionId(id), command, by);
        return get(id, by);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, CurrentEmployee by) {
        questions.remove(new QuestionId(id), by);
    }
}
