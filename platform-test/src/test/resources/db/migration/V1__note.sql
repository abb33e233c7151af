create table note (
    id uuid primary key,
    version bigint not null,
    text text not null unique,
    owner_id uuid,
    department_id uuid
);

create table heard (
    id bigint generated always as identity primary key,
    customer_id uuid not null,
    stage text not null
);
