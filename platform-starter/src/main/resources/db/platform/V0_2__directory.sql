-- replica of the company's departments and employees; no foreign keys, because events may come in any order
create table directory_department (
    id uuid primary key,
    parent_id uuid,
    name text not null,
    head_id uuid,
    position int not null default 0
);

create index directory_department_parent on directory_department (parent_id);

create table directory_employee (
    id uuid primary key,
    username text not null,
    name text not null,
    department_id uuid,
    title text,
    phone text,
    email text,
    active boolean not null,
    roles text[] not null default '{}',
    permissions text[] not null default '{}',
    scope text not null default 'SELF',
    scope_departments uuid[] not null default '{}'
);

create index directory_employee_department on directory_employee (department_id);
