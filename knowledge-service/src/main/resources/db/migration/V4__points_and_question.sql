-- every movement of points is a row; what somebody has is the sum of his rows
create table point_entry (
    id            bigint generated always as identity primary key,
    employee_id   uuid not null,
    reason        text not null,
    points        int not null check (points <> 0),
    reversal      boolean not null default false,
    question_id   uuid,
    answer_id     uuid,
    subject       text,
    note          text,
    once          text unique,
    entered_at    timestamptz not null,
    entered_by_id uuid not null
);

create index point_entry_employee on point_entry (employee_id, id);
create index point_entry_question on point_entry (question_id);
create index point_entry_answer on point_entry (answer_id);
create index point_entry_time on point_entry (entered_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'entries of the ledger are corrected by further entries';
end $$;

create trigger point_entry_stays before update or delete on point_entry
    for each row execute function refuse_change();

create table question (
    id            uuid primary key,
    version       bigint not null,
    title         text not null,
    details       text,
    category      text not null,
    tags          text[] not null default '{}',
    points        int not null check (points between 0 and 100),
    invited       uuid[] not null default '{}',
    status        text not null,
    asked_by_id   uuid not null,
    asked_at      timestamptz not null,
    department_id uuid,
    expires_on    date not null,
    overdue       boolean not null,
    accepted_id   uuid,
    adoptions     int not null,
    merged_into   uuid,
    changed_at    timestamptz not null
);

create index question_asked on question (asked_at desc, id);
create index question_asker on question (asked_by_id, asked_at desc);
create index question_open on question (expires_on) where status = 'OPEN';

create table answer (
    id          uuid primary key,
    version     bigint not null,
    question_id uuid not null references question (id) on delete cascade,
    text        text not null,
    author_id   uuid not null,
    posted_at   timestamptz not null,
    edited_at   timestamptz
);

create index answer_question on answer (question_id, posted_at);
create index answer_author on answer (author_id, question_id);

create table answer_vote (
    answer_id   uuid not null references answer (id) on delete cascade,
    employee_id uuid not null,
    useful      boolean not null,
    primary key (answer_id, employee_id)
);

insert into dictionary_entry (dictionary, code, label_zh, label_en, position, is_default) values
    ('question-category', 'product', '产品', 'Products', 1, true),
    ('question-category', 'sales', '销售技巧', 'Selling', 2, false),
    ('question-category', 'customer', '客户与行业', 'Customers and industries', 3, false),
    ('question-category', 'contract', '合同与价格', 'Contracts and prices', 4, false),
    ('question-category', 'process', '流程制度', 'Procedures', 5, false),
    ('question-category', 'system', '系统使用', 'Using this system', 6, false),
    ('question-category', 'other', '其他', 'Other', 7, false);
