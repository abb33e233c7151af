package com.zhike.crm.documents.demo;

import java.time.LocalDate;

/** What the demo company's people wrote. */
final class DemoTexts {

    static final String VISIT = """
            拜访准备清单

            1. 查看客户最近三个月的行动记录和订单
            2. 带上新版产品手册和样品
            3. 了解对方本年度采购计划和预算
            4. 约定下一次回访时间
            """;

    static final String OFFER = """
            报价说明

            标准售价以产品管理中的价格为准，低于最低价须由部门经理批准。
            报价有效期三十天，运费另计，增值税专用发票。
            """;

    static final String CONTRACT = """
            销售合同范本

            甲方：
            乙方：知客演示科技有限公司
            一、产品名称、规格、数量及金额
            二、交货时间与地点
            三、付款方式
            四、质量保证与售后服务
            """;

    static final String PRIORITIES = """
            本月重点

            完成全部热点客户的回访，推进处于方案阶段的商机。
            每天下班前写工作记录，并投稿给主管。
            """;

    private DemoTexts() {}

    static String workRecord(LocalDate day, String done, String planned, String problem) {
        return """
                工作记录 %s

                今日完成：
                %s

                明日计划：
                %s

                问题：
                %s
                """.formatted(day, done, planned, problem);
    }
}
