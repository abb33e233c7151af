create table alarm (
    id          uuid primary key,
    employee_id uuid not null,
    kind        text not null,
    source_id   uuid not null,
    title       text not null,
    link        text not null,
    at          timestamptz not null,
    planned_for timestamptz not null,
    due_at      timestamptz not null,
    state       text not null,
    rung_at     timestamptz,
    settled_at  timestamptz,
    unique (source_id, employee_id, at)
);

create index alarm_due on alarm (due_at) where state = 'WAITING';
create index alarm_ringing on alarm (employee_id, due_at) where state = 'RINGING';

create table reminder (
    id            uuid primary key,
    owner_id      uuid not null,
    text          text not null,
    at            timestamptz not null,
    public_affair boolean not null,
    created_at    timestamptz not null
);

create index reminder_owner on reminder (owner_id, at desc);
create index reminder_public on reminder (at) where public_affair;
