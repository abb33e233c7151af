create table folder (
    id              uuid primary key,
    version         bigint not null,
    owner_id        uuid not null,
    parent_id       uuid references folder (id),
    -- from the top down to the folder itself
    ancestors       uuid[] not null,
    kind            text not null,
    name            text not null,
    contributor_id  uuid,
    contribution_id uuid,
    -- the entry of the recycle bin it lies in, with everything that was below it
    bin_id          uuid,
    created_at      timestamptz not null,
    created_by_id   uuid not null,
    changed_at      timestamptz not null,
    changed_by_id   uuid not null,
    check ((kind in ('HOME', 'INBOX')) = (parent_id is null))
);

create unique index folder_name on folder (parent_id, lower(name)) where bin_id is null and kind <> 'CONTRIBUTOR';
create unique index folder_place on folder (owner_id, kind) where kind in ('HOME', 'INBOX', 'WORK_RECORDS');
create unique index folder_contributor on folder (owner_id, contributor_id) where kind = 'CONTRIBUTOR';
create index folder_ancestors on folder using gin (ancestors);
create index folder_owner on folder (owner_id);
create index folder_bin on folder (bin_id) where bin_id is not null;

-- reading goes without saying
create table folder_share (
    folder_id     uuid not null references folder (id) on delete cascade,
    employee_id   uuid,
    department_id uuid,
    may_edit      boolean not null,
    may_upload    boolean not null,
    may_delete    boolean not null,
    shared_at     timestamptz not null,
    check ((employee_id is null) <> (department_id is null)),
    unique nulls not distinct (folder_id, employee_id, department_id)
);

create index folder_share_employee on folder_share (employee_id) where employee_id is not null;
create index folder_share_department on folder_share (department_id) where department_id is not null;

-- an employee's department and those above it: what is shared with a department is shared with all below
create function departments_of(employee uuid) returns setof uuid language sql stable as $$
    with recursive up (id) as (
        select e.department_id from directory_employee e where e.id = employee
        union
        select d.parent_id from directory_department d join up on d.id = up.id
    )
    select id from up where id is not null
$$;

-- the folders shared with somebody, as the folders that were opened to him
create function shared_with(reader uuid) returns uuid[] language sql stable as $$
    select coalesce(array_agg(s.folder_id), '{}') from folder_share s
    where s.employee_id = reader or s.department_id in (select departments_of(reader))
$$;

-- what somebody may do in a folder: 1 read, 2 edit, 4 upload, 8 delete, 16 own
create function rights_on(owner uuid, path uuid[], reader uuid) returns int language sql stable as $$
    select case when owner = reader then 31 else coalesce((
        select bit_or(1 | case when s.may_edit then 2 else 0 end | case when s.may_upload then 4 else 0 end
                        | case when s.may_delete then 8 else 0 end)
        from folder_share s
        where s.folder_id = any (path)
          and (s.employee_id = reader or s.department_id in (select departments_of(reader)))), 0) end
$$;
