create table preference (
    employee_id uuid        not null,
    key         text        not null,
    value       text        not null, -- JSON as the browser sent it; nobody searches in it
    changed_at  timestamptz not null,
    primary key (employee_id, key)
);
