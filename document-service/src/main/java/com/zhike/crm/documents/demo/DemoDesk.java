package com.zhike.crm.documents.demo;

import com.zhike.crm.demo.DemoDepartment;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;

/** Does what the demo company's people did yesterday. */
@ForDemo
class DemoDesk {

    private static final Duration EVENING = Duration.ofHours(17).plusMinutes(40);

    private final DemoActs acts;

    private final BusinessDay day;

    private final TimeMachine clock;

    DemoDesk(DemoActs acts, BusinessDay day, TimeMachine clock) {
        this.acts = acts;
        this.day = day;
        this.clock = clock;
    }

    /** Whether this was done before; the last act tells. */
    boolean filled() {
        return acts.contributed(DemoEmployee.ZHANG_WEI);
    }

    void fill() {
        LocalDate yesterday = day.today().minusDays(1);
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            clock.at(day.startOf(yesterday).plus(EVENING), () -> relive(yesterday));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void relive(LocalDate yesterday) {
        UUID plans = acts.folder(DemoEmployee.ZHANG_WEI, "客户方案");
        acts.text(DemoEmployee.ZHANG_WEI, plans, "报价说明.txt", DemoTexts.OFFER);
        acts.text(DemoEmployee.ZHANG_WEI, plans, "拜访准备清单.txt", DemoTexts.VISIT);

        UUID contracts = acts.folder(DemoEmployee.LI_NA, "合同范本");
        acts.text(DemoEmployee.LI_NA, contracts, "销售合同范本.txt", DemoTexts.CONTRACT);
        acts.share(DemoEmployee.LI_NA, contracts, DemoDepartment.SALES_ONE, false);

        UUID department = acts.folder(DemoEmployee.MANAGER_ONE, "部门资料");
        acts.text(DemoEmployee.MANAGER_ONE, department, "本月重点.txt", DemoTexts.PRIORITIES);
        acts.share(DemoEmployee.MANAGER_ONE, department, DemoDepartment.SALES_ONE, true);

        acts.workRecord(
                DemoEmployee.LI_NA,
                yesterday,
                DemoTexts.workRecord(yesterday, "电话回访 5 家客户，更新两条商机。", "整理报价单，拜访新客户。", "暂无。"));
        UUID record = acts.workRecord(
                DemoEmployee.ZHANG_WEI,
                yesterday,
                DemoTexts.workRecord(yesterday, "上门拜访 2 家客户，确认需求清单。", "提交方案，约定下周演示。", "一家客户要求更长的账期，请领导指示。"));
        acts.contribute(DemoEmployee.ZHANG_WEI, record, DemoEmployee.MANAGER_ONE, "请领导看一下账期的问题");
    }
}
