create table known_customer (
    id            uuid primary key,
    name          text not null,
    owner_id      uuid,
    department_id uuid,
    deleted       boolean not null default false,
    merged_into   uuid
);

create table known_contact (
    id          uuid primary key,
    customer_id uuid not null,
    name        text not null
);
