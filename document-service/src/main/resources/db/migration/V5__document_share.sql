-- a single file that is shared, wherever it lies; reading goes without saying
create table document_share (
    document_id   uuid not null references document (id) on delete cascade,
    employee_id   uuid,
    department_id uuid,
    may_edit      boolean not null,
    may_delete    boolean not null,
    shared_at     timestamptz not null,
    check ((employee_id is null) <> (department_id is null)),
    unique nulls not distinct (document_id, employee_id, department_id)
);

create index document_share_employee on document_share (employee_id) where employee_id is not null;
create index document_share_department on document_share (department_id) where department_id is not null;

-- the files that are shared with somebody one by one
create function documents_shared_with(reader uuid) returns uuid[] language sql stable as $$
    select coalesce(array_agg(s.document_id), '{}') from document_share s
    where s.employee_id = reader or s.department_id in (select departments_of(reader))
$$;

-- what somebody may do with a file: what he may in its folder, and what its own shares allow
create function document_rights(document uuid, owner uuid, path uuid[], reader uuid) returns int language sql stable as $$
    select rights_on(owner, path, reader) | coalesce((
        select bit_or(1 | case when s.may_edit then 2 else 0 end | case when s.may_delete then 8 else 0 end)
        from document_share s
        where s.document_id = document
          and (s.employee_id = reader or s.department_id in (select departments_of(reader)))), 0)
$$;
