create table download (
    id            uuid primary key,
    version       bigint not null,
    name          text not null,
    category_id   uuid not null references category (id),
    description   text,
    edition       int not null,
    downloads     int not null default 0,
    created_at    timestamptz not null,
    created_by_id uuid not null,
    changed_at    timestamptz not null,
    changed_by_id uuid not null
);

create index download_category on download (category_id);
create index download_changed on download (changed_at desc, id);

create table download_edition (
    download_id    uuid not null references download (id) on delete cascade,
    edition        int not null,
    file_id        uuid not null,
    file_name      text not null,
    size           bigint not null,
    media_type     text not null,
    uploaded_at    timestamptz not null,
    uploaded_by_id uuid not null,
    primary key (download_id, edition)
);

create table download_log (
    id          bigint generated always as identity primary key,
    download_id uuid not null references download (id) on delete cascade,
    edition     int not null,
    employee_id uuid not null,
    taken_at    timestamptz not null
);

create index download_log_download on download_log (download_id, id);
