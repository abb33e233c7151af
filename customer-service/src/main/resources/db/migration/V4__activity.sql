create table activity (
    id uuid primary key,
    version bigint not null,
    customer_id uuid not null references customer (id),
    contact_id uuid references contact (id) on delete set null,
    type text not null,
    visit boolean not null,
    happened_at timestamptz not null,
    content text not null,
    outcome text,
    stage text not null,
    opportunity_id uuid,
    cost numeric(18, 2),
    companions text,
    next_visit_at timestamptz,
    next_visit_note text,
    remind_minutes_before integer,
    employee_id uuid not null,
    department_id uuid,
    created_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid
);

create index activity_by_time on activity (happened_at, id) where withdrawn_at is null;
create index activity_by_customer on activity (customer_id, happened_at, id) where withdrawn_at is null;
create index activity_by_employee on activity (employee_id, happened_at, id) where withdrawn_at is null;
create index activity_by_contact on activity (contact_id) where contact_id is not null;
