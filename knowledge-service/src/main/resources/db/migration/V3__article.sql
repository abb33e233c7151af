create table known_product (
    id     uuid primary key,
    number text not null,
    name   text not null
);

create table article (
    id              uuid primary key,
    version         bigint not null,
    title           text not null,
    category_id     uuid not null references category (id),
    tags            text[] not null default '{}',
    summary         text,
    body            text not null,
    valid_until     date,
    products        uuid[] not null default '{}',
    status          text not null,
    pinned          boolean not null,
    remark          text,
    author_id       uuid not null,
    department_id   uuid,
    contributor_id  uuid,
    question_id     uuid,
    published_at    timestamptz,
    published_by_id uuid,
    created_at      timestamptz not null,
    created_by_id   uuid not null,
    changed_at      timestamptz not null,
    changed_by_id   uuid not null
);

create index article_published on article (pinned desc, published_at desc, id) where status = 'PUBLISHED';
create index article_category on article (category_id);
create index article_author on article (author_id);
create index article_tags on article using gin (tags);
create index article_products on article using gin (products);

create table article_tally (
    article_id uuid primary key references article (id) on delete cascade,
    views      int not null default 0,
    likes      int not null default 0,
    favourites int not null default 0,
    comments   int not null default 0
);

-- once per person and day
create table article_reading (
    article_id  uuid not null references article (id) on delete cascade,
    employee_id uuid not null,
    day         date not null,
    primary key (article_id, employee_id, day)
);

create table article_mark (
    article_id  uuid not null references article (id) on delete cascade,
    employee_id uuid not null,
    mark        text not null,
    primary key (article_id, employee_id, mark)
);

create index article_mark_employee on article_mark (employee_id, mark);

insert into category (id, version, kind, name, position) values
    ('0a000000-0000-7000-8000-000000000001', 0, 'ARTICLE', '默认', 0),
    ('0a000000-0000-7000-8000-000000000002', 0, 'DOWNLOAD', '默认', 0);
