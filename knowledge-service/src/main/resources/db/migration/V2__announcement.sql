create table announcement (
    id              uuid primary key,
    version         bigint not null,
    title           text not null,
    category        text not null,
    body            text not null,
    valid_from      date,
    valid_until     date,
    departments     uuid[] not null default '{}',
    pinned          boolean not null,
    status          text not null,
    announced       boolean not null,
    published_at    timestamptz,
    published_by_id uuid,
    created_at      timestamptz not null,
    created_by_id   uuid not null,
    changed_at      timestamptz not null,
    changed_by_id   uuid not null,
    check (valid_until >= valid_from)
);

create index announcement_published on announcement (pinned desc, published_at desc, id) where status = 'PUBLISHED';
create index announcement_due on announcement (valid_from) where status = 'PUBLISHED' and not announced;

create table announcement_reading (
    announcement_id uuid not null references announcement (id) on delete cascade,
    employee_id     uuid not null,
    read_at         timestamptz not null,
    primary key (announcement_id, employee_id)
);

insert into dictionary_entry (dictionary, code, label_zh, label_en, position, is_default) values
    ('announcement-category', 'notice', '通知', 'Notice', 1, true),
    ('announcement-category', 'policy', '制度', 'Policy', 2, false),
    ('announcement-category', 'personnel', '人事', 'Personnel', 3, false),
    ('announcement-category', 'activity', '活动', 'Activity', 4, false),
    ('announcement-category', 'news', '公司新闻', 'Company news', 5, false);
