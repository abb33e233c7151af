package com.zhike.crm.surveys.followed.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.followed.FollowQuestions;
import com.zhike.crm.surveys.followed.FollowedQueries;
import com.zhike.crm.surveys.followed.FollowedQuestion;
import com.zhike.crm.surveys.followed.FollowedQuestions;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys/followed")
class FollowedController {

    private static final String VIEW = "hasAnyAuthority('survey.design', 'survey.results')";

    private final FollowedQuestions questions;

    private final FollowedQueries queries;

    FollowedController(FollowedQuestions questions, FollowedQueries queries) {
        this.questions = questions;
        this.queries = queries;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    List<FollowedQuestion> followed(CurrentEmployee employee) {
        return queries.of(employee);
    }

    @PutMapping
    @PreAuthorize(VIEW)
    List<FollowedQuestion> follow(@RequestBody @Valid FollowQuestions command, CurrentEmployee employee) {
        questions.follow(command, employee);
        return queries.of(employee);
    }

    /** Chooses for all who have chosen nothing themselves. */
    @PutMapping("/default")
    @PreAuthorize("hasAuthority('settings.edit')")
    List<FollowedQuestion> followForEverybody(@RequestBody @Valid FollowQuestions command, CurrentEmployee employee) {
        questions.followForEverybody(command, employee);
        return queries.of(employee);
    }
}
