package com.zhike.crm.surveys.target.web;

import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.target.AddTargets;
import com.zhike.crm.surveys.target.RefuseTarget;
import com.zhike.crm.surveys.target.TargetFilter;
import com.zhike.crm.surveys.target.TargetProgress;
import com.zhike.crm.surveys.target.TargetQueries;
import com.zhike.crm.surveys.target.TargetService;
import com.zhike.crm.surveys.target.TargetView;
import com.zhike.crm.surveys.target.TargetsAdded;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys/{id}/targets")
class TargetController {

    private static final String VIEW = "hasAnyAuthority('survey.design', 'survey.answer', 'survey.results')";

    private static final String DESIGN = "hasAuthority('survey.design')";

    private final TargetService targets;

    private final TargetQueries queries;

    TargetController(TargetService targets, TargetQueries queries) {
        this.targets = targets;
        this.queries = queries;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    Page<TargetView> search(
            @PathVariable UUID id, @ParameterObject TargetFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(id, filter, page, employee);
    }

    @GetMapping("/progress")
    @PreAuthorize(VIEW)
    List<TargetProgress> progress(@PathVariable UUID id, CurrentEmployee employee) {
        return queries.progress(id, employee);
    }

    @PostMapping
    @PreAuthorize(DESIGN)
    TargetsAdded add(@PathVariable UUID id, @RequestBody @Valid AddTargets command, CurrentEmployee employee) {
        return targets.add(new SurveyId(id), command, employee);
    }

    @PostMapping("/{customerId}/refuse")
    @PreAuthorize("hasAuthority('survey.answer')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(
            @PathVariable UUID id,
            @PathVariable UUID customerId,
            @RequestBody @Valid RefuseTarget command,
            CurrentEmployee employee) {
        targets.refuse(new SurveyId(id), customerId, command, employee);
    }

    @DeleteMapping("/{customerId}")
    @PreAuthorize(DESIGN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID customerId, CurrentEmployee employee) {
        targets.remove(new SurveyId(id), customerId, employee);
    }
}
