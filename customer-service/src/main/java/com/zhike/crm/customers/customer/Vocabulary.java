package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.stage.StageLadder;
import com.zhike.crm.customers.stage.StageService;
import com.zhike.crm.platform.dictionary.Dictionaries;
import org.springframework.stereotype.Component;

/** Knows the codes that may be used in a customer's data. */
@Component
class Vocabulary {

    private final Dictionaries dictionaries;

    private final StageService stages;

    Vocabulary(Dictionaries dictionaries, StageService stages) {
        this.dictionaries = dictionaries;
        this.stages = stages;
    }

    void check(Profile profile) {
        dictionaries.require("customer-category", "category", profile.category());
        dictionaries.require("customer-level", "level", profile.level());
        dictionaries.require("customer-source", "source", profile.source());
        dictionaries.require("industry", "industry", profile.industry());
        dictionaries.require("ownership", "ownership", profile.ownership());
        dictionaries.require("company-size", "size", profile.size());
    }

    void check(ReleaseCustomer command) {
        dictionaries.require("release-reason", "reason", command.reason());
    }

    void check(MoveCustomer command) {
        stages.require("stage", command.stage());
    }

    StageLadder ladder() {
        return stages.ladder();
    }
}
