create table attachment (
    id            uuid primary key,
    content_id    uuid not null references content (id),
    name          text not null,
    uploaded_by   uuid not null,
    uploaded_at   timestamptz not null,
    subject_type  text,
    subject_id    uuid,
    taken_over_at timestamptz,
    check ((subject_type is null) = (subject_id is null) and (subject_id is null) = (taken_over_at is null))
);

create index attachment_content on attachment (content_id);
create index attachment_subject on attachment (subject_type, subject_id);
create index attachment_unclaimed on attachment (uploaded_at) where subject_id is null;
