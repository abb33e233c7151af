create table known_customer (
    id            uuid primary key,
    name          text not null,
    category      text,
    level         text,
    industry      text,
    source        text,
    company_size  text,
    province      text,
    stage         text,
    owner_id      uuid,
    department_id uuid,
    deleted       boolean not null default false,
    merged_into   uuid
);

create index known_customer_owner on known_customer (owner_id);
create index known_customer_department on known_customer (department_id);
create index known_customer_name on known_customer (name);

create table known_contact (
    id          uuid primary key,
    customer_id uuid not null,
    name        text not null
);

create index known_contact_customer on known_contact (customer_id);
