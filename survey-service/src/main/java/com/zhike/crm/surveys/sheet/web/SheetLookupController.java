package com.zhike.crm.surveys.sheet.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetLookups;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/answer-sheets")
@PreAuthorize("hasAnyAuthority('survey.design', 'survey.answer', 'survey.results')")
class SheetLookupController {

    private final SheetLookups lookups;

    SheetLookupController(SheetLookups lookups) {
        this.lookups = lookups;
    }

    @GetMapping("/provinces")
    List<String> provinces(@RequestParam UUID surveyId, CurrentEmployee employee) {
        return lookups.provinces(surveyId, employee);
    }

    /** Says whether the caller may read this scan; document-service asks before it hands one out. */
    @GetMapping("/scans/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void scan(@PathVariable UUID fileId, CurrentEmployee employee) {
        lookups.requireScan(fileId, employee);
    }
}
