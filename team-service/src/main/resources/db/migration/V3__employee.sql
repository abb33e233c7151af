create table employee (
    id            uuid        primary key, -- the user's id in the identity provider
    version       bigint      not null,
    username      text        not null,
    name          text        not null,
    email         text,
    department_id uuid,
    roles         text[]      not null default '{}',
    status        text        not null,
    number        text,
    gender        text,
    title         text,
    superior_id   uuid,
    mobile        text,
    phone         text,
    qq            text,
    wechat        text,
    joined_on     date,
    birthday      date,
    last_login_at timestamptz, -- from the identity provider's log, some minutes late
    created_at    timestamptz not null default now(),
    -- checked at commit only: a takeover may hand a name on from one account to another
    constraint employee_username exclude using btree (username with =) where (status <> 'LEFT') deferrable initially deferred
);

create index employee_department on employee (department_id);
create index employee_roles on employee using gin (roles);
create index employee_name on employee (name);
