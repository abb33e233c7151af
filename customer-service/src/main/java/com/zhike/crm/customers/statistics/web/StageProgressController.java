package com.zhike.crm.customers.statistics.web;

import com.zhike.crm.customers.statistics.StageProgress;
import com.zhike.crm.customers.statistics.StageProgress.Period;
import com.zhike.crm.customers.statistics.StageProgress.StageFigures;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stage-progress")
class StageProgressController {

    private final StageProgress progress;

    StageProgressController(StageProgress progress) {
        this.progress = progress;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customer.view')")
    List<StageFigures> progress(
            @ParameterObject Period period,
            @RequestParam(required = false) @Nullable UUID departmentId,
            @RequestParam(required = false) @Nullable UUID employeeId,
            CurrentEmployee caller) {
        return progress.of(period, departmentId, employeeId, caller);
    }
}
