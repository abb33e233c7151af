package com.zhike.crm.system;

import com.zhike.crm.system.Deed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What has to hold between the services once everything has been told, whatever happened on the way. */
record Books(Suite suite, String run, Function<Kind, List<String>> acknowledged) {

    private static final String CUSTOMERS = """
            select concat_ws(' ', id, name, coalesce(owner_id::text, '-'), coalesce(department_id::text, '-'))
            from %s where %s\
            """;

    List<Agreement> agreements() {
        List<Agreement> all = new ArrayList<>();
        all.addAll(everyDeedOnce());
        all.addAll(orders());
        all.addAll(visits());
        for (String service : List.of("sales", "schedule", "survey")) {
            all.add(new Agreement(
                    "customers known to " + service,
                    () -> read("customer", CUSTOMERS.formatted("customer", "deleted_at is null")),
                    () -> read(service, CUSTOMERS.formatted("known_customer", "not deleted and merged_into is null"))));
        }
        for (String service : List.of("customer", "sales", "survey", "knowledge", "document", "schedule")) {
            all.add(new Agreement(
                    "employees known to " + service,
                    () -> read(
                            "team",
                            "select concat_ws(' ', id, username, name, department_id) from employee"
                                    + " where status = 'ACTIVE'"),
                    () -> read(
                            service,
                            "select concat_ws(' ', id, username, name, department_id)"
                                    + " from directory_employee where active")));
        }
        for (String service : List.of("customer", "sales", "team", "survey", "knowledge", "document", "schedule")) {
            all.add(new Agreement(
                    "nothing left to be told by " + service,
                    List::of,
                    () -> read(service, "select concat_ws(' ', topic, type, key) from outbox")));
        }
        return all;
    }

    private List<Agreement> everyDeedOnce() {
        return List.of(
                once(Kind.CUSTOMER, "customer", "select name from customer where name like ?"),
                once(Kind.ACTIVITY, "customer", "select content from activity where content like ?"),
                once(Kind.ORDER, "sales", "select subject from sales_order where subject like ?"),
                once(Kind.VOID, "sales", "select subject from sales_order where subject like ? and status = 'VOID'"),
                once(Kind.APPOINTMENT, "schedule", "select title from appointment where title like ?"),
                once(Kind.QUESTION, "knowledge", "select title from question where title like ?"),
                once(Kind.FOLDER, "document", "select name from folder where name like ?"));
    }

    private Agreement once(Kind kind, String service, String query) {
        return new Agreement(
                "every acknowledged " + kind + " once", () -> acknowledged.apply(kind), () -> ours(service, query));
    }

    private List<Agreement> orders() {
        return List.of(
                new Agreement("orders known to customer", () -> ours("sales", """
                                select concat_ws(' ', id, customer_id, amount, (status = 'VOID')::text)
                                from sales_order where subject like ?"""), () -> ours("customer", """
                                select concat_ws(' ', o.id, o.customer_id, o.amount, o.void::text)
                                from known_order o join customer c on c.id = o.customer_id where c.name like ?""")),
                new Agreement("totals of the customers", () -> ours("sales", """
                                select concat_ws(' ', customer_id, count(*), sum(amount))
                                from sales_order where subject like ? and status <> 'VOID' group by customer_id"""), () -> ours("customer", """
                                select concat_ws(' ', id, order_count, order_amount)
                                from customer where name like ? and order_count > 0""")),
                new Agreement("sales per day and employee", () -> read("sales", """
                                select concat_ws(' ', signed_on, owner_id, count(*), sum(amount)) from sales_order
                                where status in ('EFFECTIVE', 'COMPLETED') group by signed_on, owner_id"""), () -> read("sales", """
                                select concat_ws(' ', day, owner_id, sum(orders), sum(amount)) from sales_day
                                group by day, owner_id having sum(orders) > 0""")),
                new Agreement(
                        "one event told of every order",
                        () -> ours("sales", "select id::text from sales_order where subject like ?"),
                        this::toldOfOrders));
    }

    /** A repetition of an event has its id; two ids would be two orders to a subscriber. */
    private List<String> toldOfOrders() {
        List<String> ours = ours("sales", "select id::text from sales_order where subject like ?");
        return suite
                .topic("crm.order.v1")
                .all(event -> ours.contains(event.key())
                        && Topic.header(event, "ce_type").equals("OrderPlaced"))
                .stream()
                .map(event -> event.key() + " " + Topic.header(event, "ce_id"))
                .distinct()
                .map(event -> event.split(" ")[0])
                .toList();
    }

    private List<Agreement> visits() {
        return List.of(
                new Agreement("activities counted", () -> ours("customer", """
                                select concat_ws(' ', customer_id, count(*))
                                from activity where content like ? group by customer_id"""), () -> ours("customer", """
                                select concat_ws(' ', id, activity_count)
                                from customer where name like ? and activity_count > 0""")),
                new Agreement(
                        "next visits known to schedule", () -> ours("customer", """
                                select concat_ws(' ', id, customer_id, employee_id, next_visit_at)
                                from activity where content like ?"""), () -> ours("schedule", """
                                select concat_ws(' ', a.id, a.customer_id, a.employee_id, a.next_visit_at)
                                from known_activity a join known_customer c on c.id = a.customer_id
                                where c.name like ?""")));
    }

    private List<String> ours(String service, String query) {
        return suite.database(service).lines(query, run + "%");
    }

    private List<String> read(String service, String query) {
        return suite.database(service).lines(query);
    }
}
