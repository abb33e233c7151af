-- pictures of the paper; document-service keeps their contents
create table sheet_scan (
    sheet_id   uuid not null references answer_sheet (id) on delete cascade,
    position   int not null,
    file_id    uuid not null,
    name       text not null,
    size       bigint not null,
    media_type text not null,
    primary key (sheet_id, position)
);

create index sheet_scan_file on sheet_scan (file_id);
