-- answers to requests that carried an Idempotency-Key, given again when the request is repeated
create table idempotent_request (
    key text not null,
    subject text not null,
    request text not null,
    body_hash text not null,
    status int,
    headers text,
    body bytea,
    created_at timestamptz not null default now(),
    primary key (subject, key)
);

create index idempotent_request_created_at on idempotent_request (created_at);
