create extension if not exists pg_trgm;

create table customer (
    id uuid primary key,
    version bigint not null,
    number text not null,
    name text not null,
    name_key text not null,
    name_core text not null,
    -- Written by the service in Latin characters, so that trigrams do not depend on the locale: see SearchCode.
    name_code text not null,
    search_code text not null,
    initial char(1) not null,
    short_name text,
    category text,
    level text,
    source text,
    industry text,
    ownership text,
    size text,
    hot boolean not null default false,
    province text,
    city text,
    district text,
    address text,
    postal_code text,
    phone text,
    fax text,
    mobile text,
    website text,
    email text,
    legal_representative text,
    registered_capital numeric(18, 2),
    annual_revenue numeric(18, 2),
    main_products text,
    bank text,
    bank_account text,
    tax_number text,
    needs text,
    competition text,
    remark text,
    stage text not null references stage (code),
    status text not null check (status in ('NORMAL', 'PUBLIC', 'DISABLED')),
    owner_id uuid,
    department_id uuid,
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    deleted_at timestamptz,
    deleted_by uuid,
    -- Kept by activities and by events of orders and opportunities, apart from the version: they never make an edit stale.
    activity_count integer not null default 0,
    last_activity_at timestamptz,
    last_activity_text text,
    last_activity_by uuid,
    next_visit_at timestamptz,
    next_visit_note text,
    opportunity_count integer not null default 0,
    order_count integer not null default 0,
    order_amount numeric(18, 2) not null default 0,
    last_order_on date,
    currency text not null default 'CNY'
);

create unique index customer_number on customer (number);
create unique index customer_name_key on customer (name_key);

create index customer_name_core on customer (name_core);
create index customer_name_code on customer using gin (name_code gin_trgm_ops) with (fastupdate = off);
create index customer_search on customer using gin (search_code gin_trgm_ops) with (fastupdate = off);
create index customer_name_start on customer (name_key text_pattern_ops);

create index customer_by_created on customer (created_at, id) where deleted_at is null;
create index customer_by_name on customer (name collate "zh-x-icu", id) where deleted_at is null;
-- Public customers first: everybody sees them, and a bounded count should not have to walk past all the others.
create index customer_by_owner on customer (owner_id nulls first, created_at, id) where deleted_at is null;
create index customer_by_department on customer (department_id, created_at, id) where deleted_at is null;
create index customer_by_category on customer (category, created_at, id) where deleted_at is null;
create index customer_by_initial on customer (initial, created_at, id) where deleted_at is null;
create index customer_by_stage on customer (stage, created_at, id) where deleted_at is null;
create index customer_by_level on customer (level, created_at, id) where deleted_at is null;
create index customer_by_industry on customer (industry, created_at, id) where deleted_at is null;
create index customer_by_province on customer (province, created_at, id) where deleted_at is null;
create index customer_hot on customer (created_at, id) where deleted_at is null and hot;
create index customer_public on customer (created_at, id) where deleted_at is null and owner_id is null;
create index customer_by_next_visit on customer (next_visit_at, id) where deleted_at is null;
create index customer_by_next_visit_down on customer (next_visit_at desc nulls last, id desc) where deleted_at is null;
create index customer_by_last_activity on customer (last_activity_at, id) where deleted_at is null;
create index customer_by_last_activity_down on customer (last_activity_at desc nulls last, id desc) where deleted_at is null;
create index customer_by_order_amount on customer (order_amount, id) where deleted_at is null;
create index customer_deleted on customer (deleted_at, id) where deleted_at is not null;

create table customer_helper (
    customer_id uuid not null references customer (id) on delete cascade,
    employee_id uuid not null,
    access text not null check (access in ('READ', 'EDIT')),
    primary key (customer_id, employee_id)
);
create index customer_helper_by_employee on customer_helper (employee_id, customer_id);

-- Numbers run per business day without a row that registrations would queue for: the sequence never stops, each day keeps its start.
create sequence customer_number_seq minvalue 0 start 0;
select setval('customer_number_seq', 0);
create table customer_number_day (
    day date primary key,
    base bigint not null
);

create table stage_change (
    id bigint generated always as identity primary key,
    customer_id uuid not null references customer (id) on delete cascade,
    from_stage text not null,
    to_stage text not null,
    note text,
    changed_by uuid,
    changed_at timestamptz not null
);
create index stage_change_by_customer on stage_change (customer_id, id);
