package com.zhike.crm.customers.stage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One step of the way from a first contact to a served customer. */
@Entity
class Stage {

    @Id
    private String code;

    @Version
    private @Nullable Long version;

    private String labelZh;

    private String labelEn;

    private int position;

    private @Nullable Integer probability;

    private @Nullable String color;

    private boolean signed;

    private boolean funnel;

    Stage(StageView view) {
        code = view.code();
        define(view);
    }

    protected Stage() {}

    final Stage define(StageView view) {
        labelZh = view.zh();
        labelEn = view.en();
        position = view.position();
        probability = view.probability();
        color = view.color();
        signed = view.signed();
        funnel = view.funnel();
        return this;
    }

    StageView view() {
        return new StageView(code, labelZh, labelEn, position, probability, color, signed, funnel);
    }
}
