create table contact (
    id uuid primary key,
    version bigint not null,
    customer_id uuid not null references customer (id),
    name text not null,
    initial char(1) not null,
    gender text,
    salutation text,
    department text,
    title text,
    role text,
    mobile text,
    phone text,
    fax text,
    email text,
    qq text,
    wechat text,
    birthday date,
    hobbies text,
    address text,
    main boolean not null,
    decision_maker boolean not null default false,
    superior_id uuid references contact (id) on delete set null,
    remark text,
    created_at timestamptz not null,
    created_by uuid not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    search_code text not null
);

create unique index contact_main on contact (customer_id) where main;
create index contact_by_customer on contact (customer_id, created_at);
create index contact_by_created on contact (created_at, id);
create index contact_by_name on contact (name collate "zh-x-icu", id);
create index contact_by_initial on contact (initial, created_at, id);
create index contact_by_superior on contact (superior_id) where superior_id is not null;
create index contact_by_mobile on contact (mobile) where mobile is not null;
create index contact_by_email on contact (lower(email)) where email is not null;
create index contact_search on contact using gin (search_code gin_trgm_ops) with (fastupdate = off);
create index contact_name_start on contact (lower(name) text_pattern_ops);
