package com.zhike.crm.surveys.statistics.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.statistics.CrossQueries;
import com.zhike.crm.surveys.statistics.CrossRequest;
import com.zhike.crm.surveys.statistics.CrossTable;
import com.zhike.crm.surveys.statistics.StatisticsQueries;
import com.zhike.crm.surveys.statistics.SurveyStatistics;
import com.zhike.crm.surveys.survey.SurveyId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys/{id}")
class StatisticsController {

    private static final String RESULTS = "hasAnyAuthority('survey.design', 'survey.results')";

    private final StatisticsQueries statistics;

    private final CrossQueries cross;

    StatisticsController(StatisticsQueries statistics, CrossQueries cross) {
        this.statistics = statistics;
        this.cross = cross;
    }

    @GetMapping("/statistics")
    @PreAuthorize(RESULTS)
    SurveyStatistics statistics(@PathVariable UUID id, @ParameterObject SheetFilter filter, CurrentEmployee employee) {
        return statistics.of(new SurveyId(id), filter, employee);
    }

    @GetMapping("/cross")
    @PreAuthorize(RESULTS)
    CrossTable cross(
            @PathVariable UUID id,
            @RequestParam UUID question,
            @RequestParam(required = false) @Nullable String row,
            @RequestParam String by,
            @ParameterObject SheetFilter filter,
            CurrentEmployee employee) {
        return cross.of(new SurveyId(id), new CrossRequest(question, row, by), filter, employee);
    }
}
