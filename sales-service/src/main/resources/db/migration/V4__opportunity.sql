create table opportunity (
    id                 uuid primary key,
    version            bigint not null,
    number             text not null,
    customer_id        uuid not null,
    name               text not null,
    contact_id         uuid,
    source             text,
    kind               text,
    expected_amount    numeric(19, 2) not null,
    currency           text not null,
    expected_close     date,
    competitor         text,
    needs              text,
    next_step          text,
    remark             text,
    stage              text not null references stage (code),
    probability        int not null check (probability between 0 and 100),
    stage_since        timestamptz not null,
    status             text not null,
    closed_at          timestamptz,
    close_reason       text,
    close_competitor   text,
    close_note         text,
    stage_before       text,
    probability_before int,
    owner_id           uuid not null,
    department_id      uuid,
    created_at         timestamptz not null,
    created_by_id      uuid not null,
    changed_at         timestamptz not null,
    changed_by_id      uuid not null
);

create unique index opportunity_number on opportunity (number);
create index opportunity_owner on opportunity (owner_id, created_at desc);
create index opportunity_department on opportunity (department_id, created_at desc);
create index opportunity_customer on opportunity (customer_id, created_at desc);
create index opportunity_created on opportunity (created_at, id);
create index opportunity_close on opportunity (expected_close, id) where status = 'OPEN';
create index opportunity_stage on opportunity (stage) where status = 'OPEN';
create index opportunity_text on opportunity using gin (name gin_trgm_ops, number gin_trgm_ops);

create table opportunity_line (
    opportunity_id   uuid not null references opportunity (id),
    position         int not null,
    product_id       uuid not null references product (id),
    product_number   text not null,
    name             text not null,
    specification    text,
    unit             text,
    quantity         numeric(15, 3) not null check (quantity > 0),
    price            numeric(19, 4) not null check (price >= 0),
    discount_percent numeric(5, 2) not null check (discount_percent between 0 and 100),
    amount           numeric(19, 2) not null,
    primary key (opportunity_id, position)
);

create index opportunity_line_product on opportunity_line (product_id);

create table opportunity_stage_log (
    id             bigint generated always as identity primary key,
    opportunity_id uuid not null references opportunity (id),
    at             timestamptz not null,
    by_id          uuid not null,
    from_stage     text,
    to_stage       text not null,
    status         text not null,
    probability    int not null,
    amount         numeric(19, 2) not null,
    note           text
);

create index opportunity_stage_log_opportunity on opportunity_stage_log (opportunity_id, id);
