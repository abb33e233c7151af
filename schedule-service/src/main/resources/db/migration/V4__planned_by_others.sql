-- every activity, since the newest one says when the customer is visited next, even if it says never
create table known_activity (
    id                    uuid primary key,
    customer_id           uuid not null,
    employee_id           uuid not null,
    department_id         uuid,
    happened_at           timestamptz not null,
    next_visit_at         timestamptz,
    note                  text,
    remind_minutes_before int
);

create index known_activity_customer on known_activity (customer_id, happened_at desc, id desc);
create index known_activity_visit on known_activity (employee_id, next_visit_at) where next_visit_at is not null;

create table known_opportunity (
    id             uuid primary key,
    customer_id    uuid not null,
    name           text not null,
    owner_id       uuid,
    department_id  uuid,
    expected_close date,
    open           boolean not null
);

create index known_opportunity_owner on known_opportunity (owner_id, expected_close) where open;
