package com.zhike.crm.surveys.report.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.report.CrossReport;
import com.zhike.crm.surveys.report.SheetReport;
import com.zhike.crm.surveys.report.StatisticsReport;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.statistics.CrossRequest;
import com.zhike.crm.surveys.survey.SurveyId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys/{id}")
class ReportController {

    private static final String EXPORT = "hasAuthority('survey.export')";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetReport sheets;

    private final StatisticsReport statistics;

    private final CrossReport cross;

    ReportController(SheetReport sheets, StatisticsReport statistics, CrossReport cross) {
        this.sheets = sheets;
        this.statistics = statistics;
        this.cross = cross;
    }

    @GetMapping("/sheets.xlsx")
    @PreAuthorize(EXPORT)
    @ApiResponse(content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void sheets(
            @PathVariable UUID id,
            @ParameterObject SheetFilter filter,
            CurrentEmployee employee,
            HttpServletResponse response)
            throws IOException {
        sheets.write(new SurveyId(id), filter, employee, file(response, "survey-sheets.xlsx"));
    }

    @GetMapping("/statistics.xlsx")
    @PreAuthorize(EXPORT)
    @ApiResponse(content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void statistics(
            @PathVariable UUID id,
            @ParameterObject SheetFilter filter,
            CurrentEmployee employee,
            HttpServletResponse response)
            throws IOException {
        statistics.write(new SurveyId(id), filter, employee, file(response, "survey-statistics.xlsx"));
    }

    @GetMapping("/cross.xlsx")
    @PreAuthorize(EXPORT)
    @ApiResponse(content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void cross(
            @PathVariable UUID id,
            @RequestParam UUID question,
            @RequestParam(required = false) @Nullable String row,
            @RequestParam String by,
            @ParameterObject SheetFilter filter,
            CurrentEmployee employee,
            HttpServletResponse response)
            throws IOException {
        cross.write(
                new SurveyId(id),
                new CrossRequest(question, row, by),
                filter,
                employee,
                file(response, "survey-cross-table.xlsx"));
    }

    /** The headers wait for the first byte, so that a refusal can still be told as one. */
    private static OutputStream file(HttpServletResponse response, String name) {
        return new LateOutput(() -> {
            response.setContentType(XLSX);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
            return response.getOutputStream();
        });
    }
}
