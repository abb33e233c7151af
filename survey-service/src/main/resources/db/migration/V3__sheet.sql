create table answer_sheet (
    id                     uuid primary key,
    version                bigint not null,
    survey_id              uuid not null references survey (id),
    status                 text not null check (status in ('DRAFT', 'VALID', 'VOID')),
    wave                   int not null,
    customer_id            uuid not null,
    category               text,
    level                  text,
    industry               text,
    source                 text,
    company_size           text,
    province               text,
    stage                  text,
    contact_id             uuid,
    answered_on            date not null,
    channel                text not null,
    remark                 text,
    employee_id            uuid not null,
    department_id          uuid,
    entered_by             uuid not null,
    entered_at             timestamptz not null,
    submitted_by           uuid,
    submitted_at           timestamptz,
    changed_at             timestamptz not null,
    void_reason            text,
    voided_by              uuid,
    voided_at              timestamptz
);

create index answer_sheet_survey on answer_sheet (survey_id, status, answered_on);
create index answer_sheet_customer on answer_sheet (customer_id, answered_on desc);
create index answer_sheet_employee on answer_sheet (employee_id, answered_on desc);

-- one row per mark on the paper: a ticked option, a number, a text
create table answer (
    sheet_id    uuid not null references answer_sheet (id) on delete cascade,
    question_id uuid not null,
    position    int not null,
    item        text,
    option_id   text,
    number      numeric(30, 6),
    text        text,
    day         date
);

create index answer_by_sheet on answer (sheet_id);
create index answer_by_question on answer (question_id, option_id);
