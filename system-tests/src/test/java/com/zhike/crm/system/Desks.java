package com.zhike.crm.system;

import com.zhike.crm.system.Deed.Kind;

/** The salesperson's own view of the API, and that of the director, without whom no order is declared void. */
record Desks(Api own, Api director) {

    Api of(Deed deed) {
        return deed.kind() == Kind.VOID ? director : own;
    }
}
