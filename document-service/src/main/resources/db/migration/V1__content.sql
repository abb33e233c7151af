create extension if not exists pg_trgm;

-- bytes in the storage; a row is there only when its bytes are
create table content (
    id         uuid primary key,
    size       bigint not null check (size >= 0),
    media_type text not null,
    stored_at  timestamptz not null
);

create index content_stored on content (stored_at);
