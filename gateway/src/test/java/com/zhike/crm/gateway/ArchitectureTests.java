package com.zhike.crm.gateway;

import com.zhike.crm.test.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {

    /** HTTP is the business of the gateway. */
    @Override
    protected boolean applies(String rule) {
        return !rule.startsWith("features know neither HTTP");
    }
}
