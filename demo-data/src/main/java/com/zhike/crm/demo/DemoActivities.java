package com.zhike.crm.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the visits, calls and meetings of the demo company. */
final class DemoActivities {

    private static final List<String> TYPES =
            List.of("call", "visit", "visit", "visitor", "email", "meeting", "chat", "call");
    private static final List<String> CONTENTS = List.of(
            "电话沟通近期需求,对方表示预算已进入审批流程。",
            "上门拜访,介绍了新版产品,客户对报表功能很感兴趣。",
            "客户来访参观,安排技术同事做了现场演示。",
            "发送产品资料和成功案例,约定下周回复。",
            "与采购负责人确认交货周期和付款方式。",
            "参加客户组织的项目启动会,明确了实施范围。",
            "回访使用情况,客户反馈良好,希望增加培训。",
            "讨论报价细节,客户希望在总价上再优惠一些。");
    private static final List<String> OUTCOMES =
            List.of("interested", "contact-again", "wants-quotation", "visit-agreed", "no-need", "not-reached");
    private static final List<String> NEXT = List.of("确认报价反馈", "上门演示方案", "跟进合同审批", "回访使用情况", "约见决策人");

    private final DemoChance chance = new DemoChance(20081209);
    private final LocalDate today;
    private final List<DemoCustomer> customers;

    DemoActivities(LocalDate today, List<DemoCustomer> customers) {
        this.today = today;
        this.customers = customers;
    }

    /** All activities, oldest first. */
    List<DemoActivity> all() {
        List<DemoActivity> activities = new ArrayList<>();
        for (DemoCustomer customer : customers) {
            if (customer.owner() != null) {
                of(customer, customer.owner(), activities);
            }
        }
        activities.sort(Comparator.comparing(DemoActivity::happenedAt));
        return activities;
    }

    private void of(DemoCustomer customer, DemoEmployee owner, List<DemoActivity> activities) {
        int count = chance.between(1, 3) + DemoCustomers.STAGES.indexOf(customer.stage());
        LocalDate day = DemoCompany.dayOf(customer.registeredAt());
        for (int i = 0; i < count; i++) {
            day = day.plusDays(chance.between(2, 30));
            if (!day.isBefore(today)) {
                return;
            }
            activities.add(activity(customer, owner, day, i == count - 1));
        }
    }

    private DemoActivity activity(DemoCustomer customer, DemoEmployee owner, LocalDate day, boolean last) {
        Instant happenedAt = DemoCompany.at(day, chance.between(9, 17), chance.between(0, 59));
        boolean plansNext = last && chance.percent(45);
        return new DemoActivity(
                chance.idAt(happenedAt),
                customer.id(),
                customer.contacts().getFirst().id(),
                owner,
                chance.oneOf(TYPES),
                happenedAt,
                chance.oneOf(CONTENTS),
                chance.oneOf(OUTCOMES),
                plansNext ? nextVisit(day) : null,
                plansNext ? chance.oneOf(NEXT) : null);
    }

    /** Some are overdue, but none comes before what it follows. */
    private Instant nextVisit(LocalDate day) {
        LocalDate planned = today.plusDays(chance.between(-4, 21));
        return DemoCompany.at(planned.isAfter(day) ? planned : day.plusDays(1), chance.between(9, 17), 0);
    }
}
