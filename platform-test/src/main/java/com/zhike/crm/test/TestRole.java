package com.zhike.crm.test;

import com.zhike.crm.events.Scope;
import java.util.Set;
import java.util.TreeSet;

/** The roles of the suite with what each permits by default. */
enum TestRole {
    SYSTEM_ADMIN("system-admin", Scope.ALL, all()),
    EXECUTIVE(
            "executive",
            Scope.ALL,
            permissions("customer.view customer.export activity.log opportunity.view order.view product.view "
                    + "product.cost cockpit.view team.view survey.results survey.export")),
    SALES_DIRECTOR("sales-director", Scope.DEPARTMENT_TREE, director()),
    DEPARTMENT_MANAGER("department-manager", Scope.DEPARTMENT_TREE, manager()),
    SALES(
            "sales",
            Scope.SELF,
            permissions("customer.view customer.create customer.edit customer.claim customer.helpers contact.edit "
                    + "contact.delete activity.log opportunity.view opportunity.edit opportunity.close order.view "
                    + "order.edit product.view survey.answer survey.results")),
    CONTENT_ADMIN(
            "content-admin",
            Scope.SELF,
            permissions("product.view product.edit product.import announcement.edit knowledge.edit customer.view")),
    SURVEYOR(
            "surveyor",
            Scope.DEPARTMENT,
            permissions("customer.view survey.design survey.answer survey.results survey.export"));

    private final String code;

    private final Scope scope;

    private final Set<String> permissions;

    TestRole(String code, Scope scope, Set<String> permissions) {
        this.code = code;
        this.scope = scope;
        this.permissions = permissions;
    }

    String code() {
        return code;
    }

    Scope scope() {
        return scope;
    }

    Set<String> permissions() {
        return permissions;
    }

    private static Set<String> director() {
        return permissions("customer.view customer.create customer.edit customer.delete customer.assign "
                + "customer.release customer.claim customer.import customer.export customer.merge customer.bulk-edit "
                + "customer.hot customer.helpers contact.edit contact.delete activity.log activity.edit-any "
                + "opportunity.view opportunity.edit opportunity.delete opportunity.close opportunity.assign "
                + "order.view order.edit order.void product.view product.edit product.cost product.import "
                + "cockpit.view team.view survey.answer survey.results survey.export");
    }

    private static Set<String> manager() {
        Set<String> permissions = new TreeSet<>(director());
        permissions.removeAll(permissions("customer.merge product.import product.edit"));
        return Set.copyOf(permissions);
    }

    private static Set<String> all() {
        Set<String> permissions = new TreeSet<>(director());
        permissions.addAll(permissions(
                "team.manage role.manage settings.edit announcement.edit knowledge.edit " + "survey.design"));
        return Set.copyOf(permissions);
    }

    private static Set<String> permissions(String codes) {
        return Set.of(codes.split(" "));
    }
}
