package com.zhike.crm.surveys.sheet.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.surveys.customer.KnownCustomers;
import com.zhike.crm.surveys.scan.Scans;
import com.zhike.crm.surveys.sheet.FillSheet;
import com.zhike.crm.surveys.sheet.OpenSurvey;
import com.zhike.crm.surveys.sheet.OpenSurveys;
import com.zhike.crm.surveys.sheet.SheetId;
import com.zhike.crm.surveys.sheet.SheetQueries;
import com.zhike.crm.surveys.sheet.SheetService;
import com.zhike.crm.surveys.sheet.SheetView;
import com.zhike.crm.surveys.survey.SurveyId;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/surveys")
class AnsweringController {

    private static final String ANSWER = "hasAuthority('survey.answer')";

    private final SheetService sheets;

    private final SheetQueries queries;

    private final OpenSurveys open;

    private final KnownCustomers customers;

    private final Scans scans;

    AnsweringController(
            SheetService sheets, SheetQueries queries, OpenSurveys open, KnownCustomers customers, Scans scans) {
        this.sheets = sheets;
        this.queries = queries;
        this.open = open;
        this.customers = customers;
        this.scans = scans;
    }

    /** The surveys that this customer can be asked to answer now. */
    @GetMapping("/open")
    @PreAuthorize(ANSWER)
    List<OpenSurvey> open(@RequestParam UUID customerId, CurrentEmployee employee) {
        return open.of(customers.introduce(customerId, employee.scope()), employee);
    }

    @PostMapping("/{id}/sheets")
    @PreAuthorize(ANSWER)
    ResponseEntity<SheetView> fill(
            @PathVariable UUID id, @RequestBody @Valid FillSheet command, CurrentEmployee employee) {
        SheetId sheet = sheets.fill(
                new SurveyId(id),
                command,
                scans.admit(command.scanIds()),
                customers.introduce(command.customerId(), employee.scope()),
                employee);
        SheetView view = queries.get(sheet, employee);
        return Versioned.created(
                URI.create("/api/answer-sheets/" + sheet.value()),
                view,
                view.sheet().version());
    }
}
