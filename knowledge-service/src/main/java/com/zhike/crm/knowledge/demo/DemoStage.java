package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Instant;
import java.time.LocalDate;

/** Lets people of the demo company do things at times gone by. */
@ForDemo
class DemoStage {

    private final CurrentEmployees employees;
    private final TimeMachine clock;
    private final BusinessDay day;

    DemoStage(CurrentEmployees employees, TimeMachine clock, BusinessDay day) {
        this.employees = employees;
        this.clock = clock;
        this.day = day;
    }

    CurrentEmployee employee(DemoEmployee employee) {
        return employees.inTheNameOf(employee.id()).orElseThrow();
    }

    LocalDate daysAgo(int days) {
        return LocalDate.ofInstant(Instant.now(), day.zone()).minusDays(days);
    }

    /** Does something on that day at that time. */
    void at(int daysAgo, int hour, int minute, Runnable act) {
        clock.at(daysAgo(daysAgo).atTime(hour, minute).atZone(day.zone()).toInstant(), act);
    }
}
