package com.zhike.crm.sales.ownership;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.DataScope;

/** Who sees a record that belongs to a customer: its owner's scope, and whoever owns the customer. */
public final class Visibility {

    private Visibility() {}

    /** The condition on a table with owner, department and customer, known under the alias. */
    public static Conditions of(DataScope scope, String alias) {
        // an array instead of a join: each alternative can then use an index of its own
        return new Conditions()
                .within(
                        scope,
                        alias + ".owner_id",
                        alias + ".department_id",
                        alias + ".customer_id = any (array("
                                + "select id from known_customer where owner_id = :scopeEmployee))");
    }
}
