package com.zhike.crm.surveys.sheet;

import com.zhike.crm.surveys.customer.CustomersMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the sheets of merged customers to the one that remains. */
@Component
class SheetRepointing {

    private final SheetRepository sheets;

    SheetRepointing(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @EventListener
    void on(CustomersMerged event) {
        event.merged().forEach(merged -> sheets.repoint(merged, event.remaining()));
    }
}
