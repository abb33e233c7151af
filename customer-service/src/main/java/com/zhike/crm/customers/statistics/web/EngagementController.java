package com.zhike.crm.customers.statistics.web;

import com.zhike.crm.customers.statistics.CustomerBrief;
import com.zhike.crm.customers.statistics.CustomerRank;
import com.zhike.crm.customers.statistics.Engagement;
import com.zhike.crm.customers.statistics.RankBy;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.CalendarPeriod;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class EngagementController {

    private final Engagement engagement;

    EngagementController(Engagement engagement) {
        this.engagement = engagement;
    }

    @GetMapping("/customer-brief")
    @PreAuthorize("hasAuthority('customer.view')")
    CustomerBrief brief(
            @RequestParam(defaultValue = "THIS_MONTH") CalendarPeriod period,
            @RequestParam(defaultValue = "false") boolean mine,
            CurrentEmployee reader) {
        return engagement.brief(period, mine, reader);
    }

    @GetMapping("/customer-ranking")
    @PreAuthorize("hasAuthority('customer.view')")
    List<CustomerRank> ranking(
            @RequestParam(defaultValue = "THIS_MONTH") CalendarPeriod period,
            @RequestParam(defaultValue = "VISITS") RankBy by,
            CurrentEmployee reader) {
        return engagement.ranking(period, by, reader);
    }
}
