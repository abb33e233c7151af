package com.zhike.crm.customers.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;

/** Who acts in the demo, and when. */
@ForDemo
record DemoCast(CurrentEmployees employees, TimeMachine clock) {

    CurrentEmployee play(DemoEmployee employee) {
        return employees.inTheNameOf(employee.id()).orElseThrow();
    }
}
