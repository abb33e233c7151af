create extension if not exists pg_trgm;

create table category (
    id        uuid primary key,
    version   bigint not null,
    name      text not null,
    parent_id uuid references category (id),
    position  int not null default 0
);

create unique index category_name on category (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));

insert into category (id, version, name, position) values ('0c000000-0000-7000-8000-000000000001', 0, '默认', 0);

create table product (
    id            uuid primary key,
    version       bigint not null,
    number        text not null,
    name          text not null,
    category_id   uuid not null references category (id),
    specification text,
    unit          text,
    price         numeric(19, 4) not null check (price >= 0),
    floor_price   numeric(19, 4) check (floor_price >= 0),
    cost          numeric(19, 4) check (cost >= 0),
    currency      text not null,
    status        text not null,
    description   text,
    created_at    timestamptz not null,
    created_by_id uuid not null,
    changed_at    timestamptz not null,
    changed_by_id uuid not null
);

create unique index product_number on product (lower(number));
create index product_category on product (category_id);
create index product_created on product (created_at, id);
create index product_text on product using gin (name gin_trgm_ops, number gin_trgm_ops);
create index product_lower_name on product (lower(name));
