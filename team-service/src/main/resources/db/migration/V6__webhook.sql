create table webhook (
    id              uuid        primary key,
    version         bigint      not null,
    name            text        not null,
    url             text        not null,
    events          text[]      not null default '{}', -- none named: all
    active          boolean     not null,
    receives_since  timestamptz not null,              -- what happened before is not for it
    off_reason      text,
    off_at          timestamptz,
    created_at      timestamptz not null default now(),
    constraint webhook_name unique (name)
);

-- apart from the rest, so that no list can show them by accident; the newest signs, the one before it for a while as well
create table webhook_secret (
    id          bigint generated always as identity primary key,
    webhook_id  uuid        not null references webhook on delete cascade,
    secret      bytea       not null,
    valid_until timestamptz
);

create index webhook_secret_webhook on webhook_secret (webhook_id, id desc);

create table webhook_delivery (
    id          uuid        primary key,
    webhook_id  uuid        not null references webhook on delete cascade,
    event_id    uuid        not null,
    event_type  text        not null,
    subject     text,
    occurred_at timestamptz not null,
    body        text        not null,
    state       text        not null,
    tries       int         not null default 0, -- since it was last ordered
    ordered_at  timestamptz not null,           -- recorded, or asked for again
    next_at     timestamptz,                    -- when it is tried next, or somebody may take it over from whoever has it in hand
    claim       uuid,                           -- of the worker that has it in hand
    created_at  timestamptz not null,
    ended_at    timestamptz,
    constraint webhook_delivery_event unique (webhook_id, event_id)
);

create index webhook_delivery_due on webhook_delivery (webhook_id, next_at) where state = 'PENDING';
create index webhook_delivery_log on webhook_delivery (webhook_id, id desc);
create index webhook_delivery_state on webhook_delivery (webhook_id, state, id desc);
create index webhook_delivery_age on webhook_delivery (created_at);

create table webhook_attempt (
    id          bigint generated always as identity primary key,
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    at          timestamptz not null,
    status      int,
    failure     text,
    response    text,
    millis      int         not null
);

create index webhook_attempt_delivery on webhook_attempt (delivery_id, id);
