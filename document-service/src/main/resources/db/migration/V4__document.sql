create table document (
    id              uuid primary key,
    version         bigint not null,
    folder_id       uuid not null references folder (id),
    -- the owner of the folder
    owner_id        uuid not null,
    kind            text not null,
    name            text not null,
    content_id      uuid references content (id),
    revision        int not null,
    day             date,
    target_kind     text,
    target_id       uuid,
    target_url      text,
    contribution_id uuid,
    bin_id          uuid,
    created_at      timestamptz not null,
    created_by_id   uuid not null,
    changed_at      timestamptz not null,
    changed_by_id   uuid not null,
    check ((kind = 'SHORTCUT') = (content_id is null)),
    check ((kind = 'SHORTCUT') = (target_kind is not null)),
    check ((kind = 'WORK_RECORD') = (day is not null))
);

create unique index document_name on document (folder_id, lower(name)) where bin_id is null;
create unique index document_day on document (created_by_id, day) where kind = 'WORK_RECORD' and bin_id is null;
create index document_owner on document (owner_id, changed_at desc);
create index document_changed on document (changed_at desc);
create index document_content on document (content_id);
create index document_bin on document (bin_id) where bin_id is not null;
create index document_contribution on document (contribution_id) where contribution_id is not null;
create index document_text on document using gin (name gin_trgm_ops);

create table document_version (
    document_id uuid not null references document (id) on delete cascade,
    number      int not null,
    content_id  uuid not null references content (id),
    at          timestamptz not null,
    by_id       uuid not null,
    primary key (document_id, number)
);

create index document_version_content on document_version (content_id);

create table bin_entry (
    id              uuid primary key,
    owner_id        uuid not null,
    folder_id       uuid references folder (id) on delete cascade,
    document_id     uuid references document (id) on delete cascade,
    name            text not null,
    place           text not null,
    discarded_at    timestamptz not null,
    discarded_by_id uuid not null,
    check ((folder_id is null) <> (document_id is null))
);

create index bin_entry_owner on bin_entry (owner_id, discarded_at desc);

create table contribution (
    id             uuid primary key,
    contributed_by uuid not null,
    contributed_at timestamptz not null,
    name           text not null,
    items          int not null,
    note           text
);

create index contribution_sent on contribution (contributed_by, contributed_at desc);

create table contribution_recipient (
    contribution_id uuid not null references contribution (id),
    recipient_id    uuid not null,
    read_at         timestamptz,
    primary key (contribution_id, recipient_id)
);

create index contribution_received on contribution_recipient (recipient_id, contribution_id);

-- the words of a file, taken out in the background
create table content_text (
    content_id uuid primary key references content (id) on delete cascade,
    text       text not null,
    taken_at   timestamptz not null
);

create index content_text_text on content_text using gin (text gin_trgm_ops);

alter table content add column text_pending boolean not null default true;

create index content_text_pending on content (stored_at) where text_pending;
