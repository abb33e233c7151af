package com.zhike.crm.surveys.sheet.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.surveys.customer.KnownCustomers;
import com.zhike.crm.surveys.scan.Scans;
import com.zhike.crm.surveys.sheet.FillSheet;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.sheet.SheetId;
import com.zhike.crm.surveys.sheet.SheetQueries;
import com.zhike.crm.surveys.sheet.SheetService;
import com.zhike.crm.surveys.sheet.SheetSummary;
import com.zhike.crm.surveys.sheet.SheetView;
import com.zhike.crm.surveys.sheet.VoidSheet;
import jakarta.validation.Valid;
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
@RequestMapping("/api/answer-sheets")
class SheetController {

    private static final String VIEW = "hasAnyAuthority('survey.design', 'survey.answer', 'survey.results')";

    private static final String WRITE = "hasAnyAuthority('survey.design', 'survey.answer')";

    private final SheetService sheets;

    private final SheetQueries queries;

    private final KnownCustomers customers;

    private final Scans scans;

    private final ChangeHistory history;

    SheetController(
            SheetService sheets, SheetQueries queries, KnownCustomers customers, Scans scans, ChangeHistory history) {
        this.sheets = sheets;
        this.queries = queries;
        this.customers = customers;
        this.scans = scans;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    Page<SheetSummary> search(@ParameterObject SheetFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/{id}")
    @PreAuthorize(VIEW)
    ResponseEntity<SheetView> get(@PathVariable UUID id, CurrentEmployee employee) {
        SheetView view = queries.get(new SheetId(id), employee);
        return Versioned.ok(view, view.sheet().version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(WRITE)
    ResponseEntity<SheetView> revise(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid FillSheet command, CurrentEmployee employee) {
        queries.requireVisible(new SheetId(id), employee);
        sheets.revise(
                new SheetId(id),
                read.version(),
                command,
                scans.admit(command.scanIds(), id),
                customers.introduce(command.customerId(), employee.scope()),
                employee);
        return get(id, employee);
    }

    @PostMapping("/{id}/void")
    @PreAuthorize(WRITE)
    ResponseEntity<SheetView> declareVoid(
            @PathVariable UUID id, @RequestBody @Valid VoidSheet command, CurrentEmployee employee) {
        sheets.declareVoid(new SheetId(id), command, employee);
        return get(id, employee);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id, CurrentEmployee employee) {
        sheets.discard(new SheetId(id), employee);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(VIEW)
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee employee) {
        queries.requireVisible(new SheetId(id), employee);
        return history.of(SheetService.HISTORY, id, page);
    }
}
