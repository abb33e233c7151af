create table note (
    id uuid primary key,
    version bigint not null,
    text text not null unique,
    owner_id uuid,
    department_id uuid
);
