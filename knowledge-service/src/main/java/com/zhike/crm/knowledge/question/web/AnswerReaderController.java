package com.zhike.crm.knowledge.question.web;

import com.zhike.crm.knowledge.comment.WriteComment;
import com.zhike.crm.knowledge.question.AnswerId;
import com.zhike.crm.knowledge.question.AnswerQueries;
import com.zhike.crm.knowledge.question.AnswerRemarks;
import com.zhike.crm.knowledge.question.AnswerView;
import com.zhike.crm.knowledge.question.CastVote;
import com.zhike.crm.knowledge.question.Votes;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/answers/{id}")
class AnswerReaderController {

    private final Votes votes;

    private final AnswerQueries queries;

    private final AnswerRemarks remarks;

    AnswerReaderController(Votes votes, AnswerQueries queries, AnswerRemarks remarks) {
        this.votes = votes;
        this.queries = queries;
        this.remarks = remarks;
    }

    @PutMapping("/vote")
    @PreAuthorize("!principal.machine()")
    AnswerView vote(@PathVariable UUID id, @RequestBody @Valid CastVote command, CurrentEmployee by) {
        votes.cast(new AnswerId(id), command, by);
        return queries.get(new AnswerId(id), by);
    }

    @PostMapping("/comments")
    @PreAuthorize("!principal.machine()")
    @ResponseStatus(HttpStatus.CREATED)
    AnswerView comment(@PathVariable UUID id, @RequestBody @Valid WriteComment command, CurrentEmployee by) {
        remarks.add(new AnswerId(id), command, by);
        return queries.get(new AnswerId(id), by);
    }

    @DeleteMapping("/comments/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeComment(@PathVariable UUID id, @PathVariable UUID comment, CurrentEmployee by) {
        remarks.remove(new AnswerId(id), comment, by);
    }
}
