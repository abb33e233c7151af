package com.zhike.crm.knowledge.points.web;

import com.zhike.crm.knowledge.points.CorrectPoints;
import com.zhike.crm.knowledge.points.PointAccount;
import com.zhike.crm.knowledge.points.PointCorrections;
import com.zhike.crm.knowledge.points.PointEntry;
import com.zhike.crm.knowledge.points.PointLedger;
import com.zhike.crm.knowledge.points.PointQueries;
import com.zhike.crm.knowledge.points.PointRank;
import com.zhike.crm.knowledge.points.RankingPeriod;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/points")
class PointController {

    private final PointLedger ledger;

    private final PointQueries queries;

    private final PointCorrections corrections;

    PointController(PointLedger ledger, PointQueries queries, PointCorrections corrections) {
        this.ledger = ledger;
        this.queries = queries;
        this.corrections = corrections;
    }

    @GetMapping("/me")
    PointAccount me(CurrentEmployee employee) {
        return queries.account(employee.id());
    }

    /** Coming by is rewarded once a day. */
    @PostMapping("/visits")
    @PreAuthorize("!principal.machine()")
    PointAccount visit(CurrentEmployee employee) {
        ledger.visit(employee.id());
        return queries.account(employee.id());
    }

    @GetMapping("/entries")
    Page<PointEntry> entries(
            @RequestParam(required = false) @Nullable UUID employeeId, PageQuery page, CurrentEmployee employee) {
        if (employeeId != null && !employeeId.equals(employee.id())) {
            employee.require("knowledge.edit");
        }
        return queries.entries(employeeId == null ? employee.id() : employeeId, page);
    }

    @GetMapping("/ranking")
    List<PointRank> ranking(
            @RequestParam(defaultValue = "TOTAL") RankingPeriod period,
            @RequestParam(defaultValue = "false") boolean byBestAnswers) {
        return queries.ranking(period, byBestAnswers);
    }

    @PostMapping("/corrections")
    @PreAuthorize("hasAuthority('knowledge.edit')")
    PointAccount correct(@RequestBody @Valid CorrectPoints command, CurrentEmployee by) {
        corrections.correct(command, by);
        return queries.account(command.employeeId());
    }
}
