create table category (
    id          uuid primary key,
    version     bigint not null,
    kind        text not null,
    name        text not null,
    parent_id   uuid references category (id),
    position    int not null default 0,
    departments uuid[] not null default '{}'
);

create unique index category_name
    on category (kind, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));

-- what is searched for: words, and pairs of neighbours among Chinese characters
create table search_entry (
    kind       text not null,
    subject_id uuid not null,
    vector     tsvector not null,
    primary key (kind, subject_id)
);

create index search_entry_vector on search_entry using gin (vector);

-- the files themselves are kept by document-service
create table attachment (
    kind       text not null,
    subject_id uuid not null,
    position   int not null,
    file_id    uuid not null,
    name       text not null,
    size       bigint not null,
    media_type text not null,
    primary key (kind, subject_id, position)
);

create table comment (
    id         uuid primary key,
    kind       text not null,
    subject_id uuid not null,
    author_id  uuid not null,
    text       text not null,
    created_at timestamptz not null
);

create index comment_subject on comment (kind, subject_id, created_at);
