-- How many orders there are of each owner, department and status, and what they come to, so that totals never walk the
-- orders. What changes is only ever added, row by row: nobody waits for anybody. A job puts the changes together.
create table order_sum (
    owner_id      uuid not null,
    department_id uuid,
    status        text not null,
    orders        bigint not null,
    amount        numeric(21, 2) not null,
    unique nulls not distinct (owner_id, department_id, status)
);

create table order_sum_change (
    owner_id      uuid not null,
    department_id uuid,
    status        text not null,
    orders        bigint not null,
    amount        numeric(21, 2) not null
);

create view order_sums as
select owner_id, department_id, status, orders, amount from order_sum
union all
select owner_id, department_id, status, orders, amount from order_sum_change;

-- Until the triggers stand, nobody may write: replicas of the release before are at work meanwhile.
lock table sales_order in share row exclusive mode;

insert into order_sum (owner_id, department_id, status, orders, amount)
select owner_id, department_id, status, count(*), sum(amount) from sales_order group by owner_id, department_id, status;

create function orders_came() returns trigger language plpgsql as $$
begin
    insert into order_sum_change (owner_id, department_id, status, orders, amount)
    select owner_id, department_id, status, count(*), sum(amount) from came group by owner_id, department_id, status;
    return null;
end
$$;

create trigger orders_came after insert on sales_order
    referencing new table as came for each statement execute function orders_came();

create function order_changed() returns trigger language plpgsql as $$
begin
    insert into order_sum_change (owner_id, department_id, status, orders, amount)
    values (old.owner_id, old.department_id, old.status, -1, -old.amount),
           (new.owner_id, new.department_id, new.status, 1, new.amount);
    return null;
end
$$;

create trigger order_changed after update on sales_order
    for each row when ((old.owner_id, old.department_id, old.status, old.amount)
        is distinct from (new.owner_id, new.department_id, new.status, new.amount))
    execute function order_changed();

create function order_went() returns trigger language plpgsql as $$
begin
    insert into order_sum_change (owner_id, department_id, status, orders, amount)
    values (old.owner_id, old.department_id, old.status, -1, -old.amount);
    return null;
end
$$;

create trigger order_went after delete on sales_order for each row execute function order_went();
