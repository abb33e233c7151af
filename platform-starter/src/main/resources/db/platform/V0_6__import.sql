create table import_job (
    id uuid primary key,
    kind text not null,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null default now(),
    file_name text not null,
    headings text[] not null,
    mapping text,
    options text,
    state text not null,
    row_count int not null,
    imported int not null default 0,
    updated int not null default 0,
    rejected int not null default 0
);

create index import_job_uploaded_at on import_job (uploaded_at);

create table import_row (
    job_id uuid not null references import_job (id) on delete cascade,
    line int not null,
    cells text[] not null,
    outcome text,
    problems text,
    primary key (job_id, line)
);
