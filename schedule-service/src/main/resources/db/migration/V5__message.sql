-- what was sent, once; an announcement to everybody is not stored for each
create table letter (
    id          uuid primary key,
    sender_id   uuid,
    kind        text not null,
    title       text not null,
    text        text,
    payload     jsonb,
    link        text,
    answer_to   uuid,
    sent_at     timestamptz not null,
    discarded   boolean not null default false
);

create index letter_sender on letter (sender_id, sent_at desc) where not discarded;

-- and what each recipient has of it
create table message (
    id           uuid primary key,
    letter_id    uuid not null references letter (id) on delete cascade,
    recipient_id uuid not null,
    sent_at      timestamptz not null,
    read_at      timestamptz,
    deleted_at   timestamptz,
    unique (letter_id, recipient_id)
);

create index message_inbox on message (recipient_id, sent_at desc) where deleted_at is null;
create index message_unread on message (recipient_id) where deleted_at is null and read_at is null;

create table itinerary (
    id           uuid primary key,
    range        text not null,
    from_day     date not null,
    to_day       date not null,
    note         text,
    entries      jsonb not null,
    published_by uuid not null,
    published_at timestamptz not null
);
