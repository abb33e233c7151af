-- which replica works on a file, when it showed itself last, how often the file was begun, and the last line that is done with
alter table import_job
    add column worker uuid,
    add column seen_at timestamptz,
    add column attempts int not null default 0,
    add column last_line int not null default 0;

-- nobody knows how far the earlier ones came
update import_job set last_line = 2147483647 where state <> 'UPLOADED';

create index import_job_running on import_job (seen_at) where state = 'RUNNING';
