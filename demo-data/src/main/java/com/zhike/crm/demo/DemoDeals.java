package com.zhike.crm.demo;

import com.zhike.crm.demo.DemoOpportunity.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the opportunities and orders of the demo company. */
final class DemoDeals {

    private static final List<String> SUBJECTS = List.of("客户管理系统", "数据分析平台", "销售管理升级", "门店设备采购", "年度服务");
    private static final List<String> LOST_REASONS =
            List.of("price", "competitor-chosen", "budget", "needs-changed", "no-response", "decision-chain");

    private final DemoChance chance = new DemoChance(20081210);
    private final LocalDate today;
    private final List<DemoProduct> products;
    private final List<DemoOpportunity> opportunities = new ArrayList<>();
    private final List<DemoOrder> orders = new ArrayList<>();

    DemoDeals(LocalDate today, List<DemoCustomer> customers, List<DemoProduct> products) {
        this.today = today;
        this.products = products;
        for (DemoCustomer customer : customers) {
            if (customer.owner() != null) {
                deal(customer, customer.owner(), DemoCustomers.STAGES.indexOf(customer.stage()));
            }
        }
    }

    List<DemoOpportunity> opportunities() {
        return opportunities;
    }

    List<DemoOrder> orders() {
        return orders;
    }

    private void deal(DemoCustomer customer, DemoEmployee owner, int reached) {
        LocalDate registered = DemoCompany.dayOf(customer.registeredAt());
        if (reached >= 5) {
            int count = 1 + chance.weighted(40, 35, 25);
            for (int i = 0; i < count; i++) {
                sell(customer, owner, between(registered, today));
            }
        } else if (reached >= 1) {
            boolean lost = chance.percent(20);
            open(customer, owner, registered, reached, lost ? Outcome.LOST : Outcome.OPEN);
        }
    }

    private void sell(DemoCustomer customer, DemoEmployee owner, LocalDate signedOn) {
        List<DemoOrder.Line> lines = lines();
        @Nullable UUID opportunity = chance.percent(70) ? won(customer, owner, signedOn, sum(lines)) : null;
        orders.add(new DemoOrder(
                chance.idAt(DemoCompany.at(signedOn, 15, 30)),
                customer.shortName() + chance.oneOf(SUBJECTS) + "合同",
                customer.id(),
                opportunity,
                owner,
                signedOn,
                lines));
    }

    private UUID won(DemoCustomer customer, DemoEmployee owner, LocalDate signedOn, BigDecimal amount) {
        LocalDate opened = DemoCompany.dayOf(customer.registeredAt());
        DemoOpportunity opportunity =
                opportunity(customer, owner, opened, DemoCustomers.STAGES.subList(0, 5), amount, signedOn, Outcome.WON);
        opportunities.add(opportunity);
        return opportunity.id();
    }

    private void open(DemoCustomer customer, DemoEmployee owner, LocalDate registered, int reached, Outcome outcome) {
        opportunities.add(opportunity(
                customer,
                owner,
                between(registered, today),
                DemoCustomers.STAGES.subList(0, reached + 1),
                sum(lines()),
                today.plusDays(chance.between(-20, 120)),
                outcome));
    }

    private DemoOpportunity opportunity(
            DemoCustomer customer,
            DemoEmployee owner,
            LocalDate opened,
            List<String> stages,
            BigDecimal amount,
            LocalDate expectedClose,
            Outcome outcome) {
        Instant openedAt = DemoCompany.at(opened, chance.between(9, 17), chance.between(0, 59));
        return new DemoOpportunity(
                chance.idAt(openedAt),
                customer.shortName() + chance.oneOf(SUBJECTS),
                customer.id(),
                owner,
                stages,
                amount,
                expectedClose,
                openedAt,
                outcome,
                outcome == Outcome.LOST ? chance.oneOf(LOST_REASONS) : null);
    }

    private List<DemoOrder.Line> lines() {
        List<DemoOrder.Line> lines = new ArrayList<>();
        int count = chance.between(1, 4);
        int first = chance.between(0, products.size() - 1);
        for (int i = 0; i < count; i++) {
            DemoProduct product = products.get((first + i * 5) % products.size());
            BigDecimal price = product.price()
                    .multiply(BigDecimal.valueOf(100L - chance.between(0, 12)))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.HALF_UP);
            lines.add(new DemoOrder.Line(product.number(), chance.between(1, 12), price));
        }
        return lines;
    }

    private static BigDecimal sum(List<DemoOrder.Line> lines) {
        return lines.stream()
                .map(line -> line.price().multiply(BigDecimal.valueOf(line.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        int days = (int) (last.toEpochDay() - first.toEpochDay());
        return first.plusDays(days <= 1 ? 0 : chance.between(1, days - 1));
    }
}
