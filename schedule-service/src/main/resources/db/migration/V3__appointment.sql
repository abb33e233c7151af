create table appointment (
    id                    uuid primary key,
    version               bigint not null,
    title                 text not null,
    starts_at             timestamptz not null,
    ends_at               timestamptz not null,
    all_day               boolean not null,
    repeat_rule           text,
    repeats_until         timestamptz,
    kind                  text not null,
    place                 text,
    customer_id           uuid,
    contact_id            uuid,
    opportunity_id        uuid,
    content               text,
    remind_minutes_before int check (remind_minutes_before between 0 and 40320),
    private_entry         boolean not null,
    status                text not null,
    series_id             uuid,
    owner_id              uuid not null,
    department_id         uuid,
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    check (ends_at > starts_at)
);

create index appointment_owner on appointment (owner_id, starts_at);
create index appointment_repeating on appointment (owner_id) where repeat_rule is not null;
create index appointment_customer on appointment (customer_id) where customer_id is not null;

create table appointment_participant (
    appointment_id uuid not null references appointment (id) on delete cascade,
    employee_id    uuid not null,
    primary key (appointment_id, employee_id)
);

create index appointment_participant_employee on appointment_participant (employee_id);

-- occurrences of a repeated appointment that do not take place as the rule says
create table appointment_exception (
    appointment_id uuid not null references appointment (id) on delete cascade,
    occurrence     timestamptz not null,
    primary key (appointment_id, occurrence)
);

insert into dictionary_entry (dictionary, code, label_zh, label_en, position, active, is_default, color, flag) values
    ('appointment-kind', 'visit', '客户拜访', 'Customer visit', 1, true, true, '#1d6258', false),
    ('appointment-kind', 'call', '电话联系', 'Call', 2, true, false, '#2c6a97', false),
    ('appointment-kind', 'meeting', '内部会议', 'Meeting', 3, true, false, '#6a4c93', false),
    ('appointment-kind', 'demonstration', '产品演示', 'Demonstration', 4, true, false, '#b7791f', false),
    ('appointment-kind', 'travel', '出差', 'Business trip', 5, true, false, '#8a5a44', false),
    ('appointment-kind', 'paperwork', '案头工作', 'Paperwork', 6, true, false, '#5b6660', false),
    ('appointment-kind', 'personal', '个人事务', 'Personal', 7, true, false, '#9a7b8d', false),
    ('appointment-kind', 'other', '其他', 'Other', 8, true, false, '#7a8079', false);
