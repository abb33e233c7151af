package com.zhike.crm.demo;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The fourteen people of the demo company; ids and departments are those of the demo realm. */
public enum DemoEmployee {
    ADMIN(1, "何静", DemoDepartment.HEADQUARTERS),
    BOSS(2, "周国栋", DemoDepartment.HEADQUARTERS),
    DIRECTOR(3, "林若溪", DemoDepartment.SALES_CENTRE),
    MANAGER_ONE(4, "陈志远", DemoDepartment.SALES_ONE),
    MANAGER_TWO(5, "吴敏", DemoDepartment.SALES_TWO),
    ZHANG_WEI(6, "张伟", DemoDepartment.SALES_ONE),
    LI_NA(7, "李娜", DemoDepartment.SALES_ONE),
    WANG_FANG(8, "王芳", DemoDepartment.SALES_ONE),
    LIU_YANG(9, "刘洋", DemoDepartment.SALES_ONE),
    ZHAO_LEI(10, "赵磊", DemoDepartment.SALES_TWO),
    SUN_LI(11, "孙丽", DemoDepartment.SALES_TWO),
    ZHOU_JIE(12, "周杰", DemoDepartment.SALES_TWO),
    CONTENT(13, "徐文", DemoDepartment.MARKETING),
    SURVEYOR(14, "马晓", DemoDepartment.MARKETING);

    private final UUID id;
    private final String displayName;
    private final DemoDepartment department;

    DemoEmployee(int number, String displayName, DemoDepartment department) {
        this.id = UUID.fromString("0e000000-0000-7000-8000-%012d".formatted(number));
        this.displayName = displayName;
        this.department = department;
    }

    public UUID id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    public DemoDepartment department() {
        return department;
    }

    /** Those who own customers. */
    static List<DemoEmployee> salespeople() {
        return Stream.of(ZHANG_WEI, LI_NA, WANG_FANG, LIU_YANG, ZHAO_LEI, SUN_LI, ZHOU_JIE)
                .toList();
    }
}
