package com.zhike.crm.documents.contribution.web;

import com.zhike.crm.documents.contribution.Contribute;
import com.zhike.crm.documents.contribution.ContributionQueries;
import com.zhike.crm.documents.contribution.ContributionService;
import com.zhike.crm.documents.contribution.SentContribution;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contributions")
class ContributionController {

    private final ContributionService contributions;

    private final ContributionQueries queries;

    ContributionController(ContributionService contributions, ContributionQueries queries) {
        this.contributions = contributions;
        this.queries = queries;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Accepted contribute(@RequestBody @Valid Contribute command, CurrentEmployee employee) {
        return new Accepted(contributions.contribute(command, employee));
    }

    @GetMapping("/sent")
    Page<SentContribution> sent(PageQuery page, CurrentEmployee employee) {
        return queries.sent(employee, page);
    }

    /** What was contributed. */
    record Accepted(UUID id) {}
}
