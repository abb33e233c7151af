create table survey (
    id              uuid primary key,
    version         bigint not null,
    title           text not null,
    category        text,
    introduction    text,
    closing         text,
    purpose         text,
    starts_on       date,
    ends_on         date,
    target_sheets   int,
    several         boolean not null,
    owner_id        uuid not null,
    participant_ids uuid[] not null,
    target_group    jsonb not null,
    questionnaire   jsonb not null,
    question_count  int not null,
    status          text not null check (status in ('DRAFT', 'PUBLISHED', 'PAUSED', 'CLOSED')),
    frozen          boolean not null,
    edition         int not null,
    former_id       uuid references survey (id) on delete set null,
    published_at    timestamptz,
    closed_at       timestamptz,
    created_at      timestamptz not null,
    created_by_id   uuid not null,
    changed_at      timestamptz not null,
    changed_by_id   uuid not null
);

create index survey_changed on survey (changed_at desc, id);
create index survey_published on survey (published_at desc) where status = 'PUBLISHED';
create index survey_owner on survey (owner_id);
