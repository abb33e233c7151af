package com.zhike.crm.sales.performance.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.CalendarPeriod;
import com.zhike.crm.sales.performance.Performance;
import com.zhike.crm.sales.performance.RankBy;
import com.zhike.crm.sales.performance.SalesBrief;
import com.zhike.crm.sales.performance.SalesRank;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class PerformanceController {

    private final Performance performance;

    PerformanceController(Performance performance) {
        this.performance = performance;
    }

    @GetMapping("/sales-brief")
    @PreAuthorize("hasAuthority('order.view')")
    SalesBrief brief(
            @RequestParam(defaultValue = "THIS_MONTH") CalendarPeriod period,
            @RequestParam(defaultValue = "false") boolean mine,
            CurrentEmployee reader) {
        return performance.brief(period, mine, reader);
    }

    @GetMapping("/sales-ranking")
    @PreAuthorize("hasAuthority('order.view')")
    List<SalesRank> ranking(
            @RequestParam(defaultValue = "THIS_MONTH") CalendarPeriod period,
            @RequestParam(defaultValue = "AMOUNT") RankBy by,
            CurrentEmployee reader) {
        return performance.ranking(period, by, reader);
    }
}
