create table department (
    id         uuid        primary key, -- the group's id in the identity provider
    version    bigint      not null,
    name       text        not null,
    parent_id  uuid,
    head_id    uuid,
    position   int         not null,
    created_at timestamptz not null default now()
);

create index department_parent on department (parent_id, position);
