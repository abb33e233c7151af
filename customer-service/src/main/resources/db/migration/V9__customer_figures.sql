-- How many customers there are, by what scopes, lists and charts ask for, so that nobody has to count them. What changes is
-- only ever added, row by row: nobody waits for anybody. A job puts the changes together. The recycle bin does not count.
create table customer_count (
    owner_id uuid,
    department_id uuid,
    stage text not null,
    category text,
    hot boolean not null,
    customers bigint not null,
    unique nulls not distinct (owner_id, department_id, stage, category, hot)
);

create table customer_count_change (
    owner_id uuid,
    department_id uuid,
    stage text not null,
    category text,
    hot boolean not null,
    customers bigint not null
);

create view customer_counts as
select owner_id, department_id, stage, category, hot, customers from customer_count
union all
select owner_id, department_id, stage, category, hot, customers from customer_count_change;

-- When they were registered; days begin at a quarter of an hour everywhere.
create table customer_arrival (
    department_id uuid,
    quarter timestamptz not null,
    customers bigint not null,
    unique nulls not distinct (department_id, quarter)
);

create table customer_arrival_change (
    department_id uuid,
    quarter timestamptz not null,
    customers bigint not null
);

create view customer_arrivals as
select department_id, quarter, customers from customer_arrival
union all
select department_id, quarter, customers from customer_arrival_change;

create function quarter_of(at timestamptz) returns timestamptz language sql immutable
return date_bin('15 minutes', at, timestamptz '2000-01-01 00:00:00+00');

-- Until the triggers stand, nobody may write: replicas of the release before are at work meanwhile.
lock table customer in share row exclusive mode;

insert into customer_count (owner_id, department_id, stage, category, hot, customers)
select owner_id, department_id, stage, category, hot, count(*) from customer where deleted_at is null
group by owner_id, department_id, stage, category, hot;

insert into customer_arrival (department_id, quarter, customers)
select department_id, quarter_of(created_at), count(*) from customer where deleted_at is null
group by department_id, quarter_of(created_at);

create function customers_came() returns trigger language plpgsql as $$
begin
    insert into customer_count_change (owner_id, department_id, stage, category, hot, customers)
    select owner_id, department_id, stage, category, hot, count(*) from came where deleted_at is null
    group by owner_id, department_id, stage, category, hot;
    insert into customer_arrival_change (department_id, quarter, customers)
    select department_id, quarter_of(created_at), count(*) from came where deleted_at is null
    group by department_id, quarter_of(created_at);
    return null;
end
$$;

create trigger customers_came after insert on customer
    referencing new table as came for each statement execute function customers_came();

create function customer_counts_as(one customer, times integer) returns void language sql as $$
    insert into customer_count_change (owner_id, department_id, stage, category, hot, customers)
    select one.owner_id, one.department_id, one.stage, one.category, one.hot, times where one.deleted_at is null;
    insert into customer_arrival_change (department_id, quarter, customers)
    select one.department_id, quarter_of(one.created_at), times where one.deleted_at is null;
$$;

create function customer_changed() returns trigger language plpgsql as $$
begin
    perform customer_counts_as(old, -1);
    perform customer_counts_as(new, 1);
    return null;
end
$$;

create trigger customer_changed after update on customer for each row
    when ((old.deleted_at is null, old.owner_id, old.department_id, old.stage, old.category, old.hot, old.created_at)
        is distinct from
        (new.deleted_at is null, new.owner_id, new.department_id, new.stage, new.category, new.hot, new.created_at))
    execute function customer_changed();

create function customer_went() returns trigger language plpgsql as $$
begin
    perform customer_counts_as(old, -1);
    return null;
end
$$;

create trigger customer_went after delete on customer for each row execute function customer_went();
