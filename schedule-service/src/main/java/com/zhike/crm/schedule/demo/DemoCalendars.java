package com.zhike.crm.schedule.demo;

import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.appointment.AppointmentService;
import com.zhike.crm.schedule.reminder.ReminderService;
import com.zhike.crm.schedule.reminder.SetReminder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** What the demo company's people do this week. */
@ForDemo
class DemoCalendars {

    private static final List<DemoEmployee> FIRST =
            List.of(DemoEmployee.ZHANG_WEI, DemoEmployee.LI_NA, DemoEmployee.WANG_FANG, DemoEmployee.LIU_YANG);

    private static final List<DemoEmployee> SECOND =
            List.of(DemoEmployee.ZHAO_LEI, DemoEmployee.SUN_LI, DemoEmployee.ZHOU_JIE);

    private final AppointmentService appointments;
    private final ReminderService reminders;
    private final CurrentEmployees employees;
    private final BusinessDay day;

    DemoCalendars(
            AppointmentService appointments, ReminderService reminders, CurrentEmployees employees, BusinessDay day) {
        this.appointments = appointments;
        this.reminders = reminders;
        this.employees = employees;
        this.day = day;
    }

    /**
     * Fills the calendars, all of them or none.
     *
     * @param customers some customers of each salesperson
     */
    @Transactional
    public void fill(Map<DemoEmployee, List<UUID>> customers) {
        DemoWeek week = new DemoWeek(day);
        meeting(week, DemoEmployee.MANAGER_ONE, "销售一部周例会", "三楼会议室", FIRST);
        meeting(week, DemoEmployee.MANAGER_TWO, "销售二部周例会", "四楼会议室", SECOND);
        meeting(
                week,
                DemoEmployee.DIRECTOR,
                "销售中心经营分析",
                "总部大会议室",
                List.of(DemoEmployee.MANAGER_ONE, DemoEmployee.MANAGER_TWO));
        customers.forEach((employee, known) -> work(week, employee, known));
        announce(week);
    }

    private void meeting(DemoWeek week, DemoEmployee chair, String title, String place, List<DemoEmployee> members) {
        Set<UUID> participants = members.stream().map(DemoEmployee::id).collect(Collectors.toSet());
        int weekday = chair == DemoEmployee.DIRECTOR ? 4 : 0;
        appointments.plan(week.everyWeek(title, place, week.at(weekday, "09:00"), 60, participants), caller(chair));
    }

    /** Everybody starts at another half hour, so that the calendars of a department can be told apart. */
    private void work(DemoWeek week, DemoEmployee employee, List<UUID> customers) {
        CurrentEmployee caller = caller(employee);
        int later = (employee.ordinal() % 3) * 1_800;
        for (int visit = 0; visit < customers.size(); visit++) {
            Instant start = week.at(visit, visit % 2 == 0 ? "10:30" : "14:00").plusSeconds(later);
            appointments.plan(
                    switch (visit % 3) {
                        case 0 -> week.withCustomer("上门拜访，确认需求", "visit", start, 90, customers.get(visit));
                        case 1 -> week.withCustomer("电话跟进报价", "call", start, 30, customers.get(visit));
                        default -> week.withCustomer("产品演示", "demonstration", start, 120, customers.get(visit));
                    },
                    caller);
        }
        appointments.plan(week.task("整理客户资料", "paperwork", week.at(2, "09:00").plusSeconds(later), 60, false), caller);
        appointments.plan(week.task("写周报", "paperwork", week.at(4, "16:30"), 60, false), caller);
        appointments.plan(week.task("家长会", "personal", week.at(3, "17:00"), 60, true), caller);
    }

    private void announce(DemoWeek week) {
        Instant drill = week.at(6, "23:30");
        if (drill.isAfter(day.clock().instant())) {
            reminders.set(
                    new SetReminder("本周末机房检修，周日晚 23:30 起系统短暂停机，请提前保存工作。", drill, true), caller(DemoEmployee.ADMIN));
        }
    }

    private CurrentEmployee caller(DemoEmployee employee) {
        return employees.inTheNameOf(employee.id()).orElseThrow();
    }
}
