-- What each order adds to the sales of its owner's day: known, so that a change can take the old addition back.
create table counted_order (
    order_id      uuid primary key references sales_order (id),
    day           date not null,
    owner_id      uuid not null,
    department_id uuid,
    amount        numeric(19, 2) not null
);

-- Sales per day and employee, kept in the transaction of the order: briefs and rankings never walk the orders.
create table sales_day (
    day           date not null,
    owner_id      uuid not null,
    department_id uuid,
    orders        int not null,
    amount        numeric(19, 2) not null,
    unique nulls not distinct (day, owner_id, department_id)
);

create index sales_day_owner on sales_day (owner_id, day);
create index sales_day_department on sales_day (department_id, day);

insert into counted_order (order_id, day, owner_id, department_id, amount)
select id, signed_on, owner_id, department_id, amount from sales_order where status in ('EFFECTIVE', 'COMPLETED');

insert into sales_day (day, owner_id, department_id, orders, amount)
select day, owner_id, department_id, count(*), sum(amount) from counted_order group by day, owner_id, department_id;

create index opportunity_closed on opportunity (closed_at, id) where closed_at is not null;
