-- events of committed transactions that Kafka does not have yet; the order of ids is the order of sending
create table outbox (
    id bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    key text not null,
    type text not null,
    payload text not null,
    occurred_at timestamptz not null,
    traceparent text,
    created_at timestamptz not null default now()
);

-- events that listeners have handled; old rows are removed
create table inbox (
    consumer text not null,
    event_id uuid not null,
    seen_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create index inbox_seen_at on inbox (seen_at);
