package com.zhike.crm.demo;

import java.math.BigDecimal;
import java.util.List;

/** The catalogue of the demo company. */
final class DemoProducts {

    private DemoProducts() {}

    static List<DemoProduct> all() {
        return List.of(
                product("ZK-1001", "知客CRM 标准版", "软件", "按用户/年", "set", "1280.00", "998.00", "320.00"),
                product("ZK-1002", "知客CRM 企业版", "软件", "按用户/年", "set", "2680.00", "2180.00", "620.00"),
                product("ZK-1003", "市场调查模块", "软件", "按企业/年", "set", "9800.00", "7800.00", "1500.00"),
                product("ZK-1004", "数据分析模块", "软件", "按企业/年", "set", "16800.00", "13800.00", "2600.00"),
                product("ZK-2001", "实施服务", "服务", "人天", "piece", "2400.00", "1900.00", "1100.00"),
                product("ZK-2002", "定制开发", "服务", "人天", "piece", "3200.00", "2600.00", "1500.00"),
                product("ZK-2003", "用户培训", "服务", "场", "piece", "6800.00", "5500.00", "2200.00"),
                product("ZK-2004", "年度维护", "服务", "按合同额", "piece", "12000.00", "9600.00", "3000.00"),
                product("ZK-3001", "应用服务器", "硬件", "2U 双路 128G", "machine", "45800.00", "42000.00", "36500.00"),
                product("ZK-3002", "存储阵列", "硬件", "24盘位", "machine", "68500.00", "63000.00", "54800.00"),
                product("ZK-3003", "条码扫描枪", "硬件", "无线", "handle", "680.00", "560.00", "380.00"),
                product("ZK-3004", "展厅平板", "硬件", "11英寸", "machine", "3280.00", "2980.00", "2450.00"));
    }

    private static DemoProduct product(
            String number, String name, String category, String specification, String unit, String... prices) {
        return new DemoProduct(
                number,
                name,
                category,
                specification,
                unit,
                new BigDecimal(prices[0]),
                new BigDecimal(prices[1]),
                new BigDecimal(prices[2]));
    }
}
