package com.zhike.crm.customers.stage;

import java.util.List;

/** Stages for tests. */
public final class StageLadders {

    private StageLadders() {}

    /** The seven that are shipped. */
    public static StageLadder seven() {
        return new StageLadder(List.of(
                stage("first-contact", 1, false),
                stage("needs-confirmed", 2, false),
                stage("solution", 3, false),
                stage("quotation", 4, false),
                stage("negotiation", 5, false),
                stage("signed", 6, true),
                stage("after-sales", 7, false)));
    }

    private static StageView stage(String code, int position, boolean signed) {
        return new StageView(code, code, code, position, null, null, signed, true);
    }
}
