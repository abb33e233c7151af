package com.zhike.crm.surveys.survey.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.surveys.survey.CopySurvey;
import com.zhike.crm.surveys.survey.SurveyFilter;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyQueries;
import com.zhike.crm.surveys.survey.SurveyService;
import com.zhike.crm.surveys.survey.SurveySummary;
import com.zhike.crm.surveys.survey.SurveyView;
import com.zhike.crm.surveys.survey.WriteSurvey;
import jakarta.validation.Valid;
import java.net.URI;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys")
class SurveyController {

    private static final String VIEW = "hasAnyAuthority('survey.design', 'survey.answer', 'survey.results')";

    private static final String DESIGN = "hasAuthority('survey.design')";

    private final SurveyService surveys;

    private final SurveyQueries queries;

    private final ChangeHistory history;

    SurveyController(SurveyService surveys, SurveyQueries queries, ChangeHistory history) {
        this.surveys = surveys;
        this.queries = queries;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    Page<SurveySummary> search(@ParameterObject SurveyFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/{id}")
    @PreAuthorize(VIEW)
    ResponseEntity<SurveyView> get(@PathVariable UUID id, CurrentEmployee employee) {
        SurveyView view = queries.get(new SurveyId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize(DESIGN)
    ResponseEntity<SurveyView> draft(@RequestBody @Valid WriteSurvey command, CurrentEmployee employee) {
        return created(surveys.draft(command, employee), employee);
    }

    @PutMapping("/{id}")
    @PreAuthorize(DESIGN)
    ResponseEntity<SurveyView> change(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid WriteSurvey command, CurrentEmployee employee) {
        surveys.change(new SurveyId(id), read.version(), command, employee);
        return get(id, employee);
    }

    @PostMapping("/{id}/copy")
    @PreAuthorize(DESIGN)
    ResponseEntity<SurveyView> copy(
            @PathVariable UUID id, @RequestBody @Valid CopySurvey command, CurrentEmployee employee) {
        return created(surveys.copy(new SurveyId(id), command, employee), employee);
    }

    @PostMapping("/{id}/publish")
    @PreAuthorize(DESIGN)
    ResponseEntity<SurveyView> publish(@PathVariable UUID id, CurrentEmployee employee) {
        surveys.publish(new SurveyId(id), employee);
        return get(id, employee);
    }

    @PostMapping("/{id}/pause")
    @PreAuthorize(DESIGN)
    ResponseEntity<SurveyView> pause(@PathVariable UUID id, CurrentEmployee employee) {
        surveys.pause(new SurveyId(id), employee);
        return get(id, employee);
    }

    @PostMapping("/{id}/close")
    @PreAuthorize(DESIGN)
    ResponseEntity<SurveyView> close(@PathVariable UUID id, CurrentEmployee employee) {
        surveys.close(new SurveyId(id), employee);
        return get(id, employee);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(DESIGN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        surveys.delete(new SurveyId(id));
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(DESIGN)
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee employee) {
        queries.visible(new SurveyId(id), employee);
        return history.of(SurveyService.HISTORY, id, page);
    }

    private ResponseEntity<SurveyView> created(SurveyId id, CurrentEmployee employee) {
        SurveyView view = queries.get(id, employee);
        return Versioned.created(URI.create("/api/surveys/" + view.id()), view, view.version());
    }
}
