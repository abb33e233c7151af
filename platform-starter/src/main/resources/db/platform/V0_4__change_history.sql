create table change_history (
    id bigint generated always as identity primary key,
    subject_type text not null,
    subject_id uuid not null,
    changed_at timestamptz not null default now(),
    changed_by uuid,
    field text not null,
    old_value text,
    new_value text
);

create index change_history_subject on change_history (subject_type, subject_id, id desc);
