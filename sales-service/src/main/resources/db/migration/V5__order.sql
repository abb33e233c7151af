create table sales_order (
    id               uuid primary key,
    version          bigint not null,
    number           text not null,
    customer_id      uuid not null,
    opportunity_id   uuid references opportunity (id),
    subject          text,
    contact_id       uuid,
    signed_on        date not null,
    deliver_on       date,
    kind             text,
    payment_terms    text,
    shipping_address text,
    remark           text,
    discount_percent numeric(5, 2) not null check (discount_percent between 0 and 100),
    lines_amount     numeric(19, 2) not null,
    discount_amount  numeric(19, 2) not null,
    amount           numeric(19, 2) not null,
    currency         text not null,
    status           text not null,
    void_reason      text,
    voided_at        timestamptz,
    owner_id         uuid not null,
    department_id    uuid,
    created_at       timestamptz not null,
    created_by_id    uuid not null,
    changed_at       timestamptz not null,
    changed_by_id    uuid not null
);

create unique index sales_order_number on sales_order (number);
-- lists: whose rows first (the data scope), then newest first
create index sales_order_owner on sales_order (owner_id, created_at desc);
create index sales_order_department on sales_order (department_id, created_at desc);
create index sales_order_customer on sales_order (customer_id, signed_on desc);
create index sales_order_opportunity on sales_order (opportunity_id) where opportunity_id is not null;
-- read forwards or backwards
create index sales_order_created on sales_order (created_at, id);
create index sales_order_signed on sales_order (signed_on, id);
create index sales_order_status on sales_order (status, created_at desc);
create index sales_order_text on sales_order using gin (subject gin_trgm_ops, number gin_trgm_ops);

create table order_line (
    order_id         uuid not null references sales_order (id),
    position         int not null,
    product_id       uuid not null references product (id),
    product_number   text not null,
    name             text not null,
    specification    text,
    unit             text,
    quantity         numeric(15, 3) not null check (quantity > 0),
    list_price       numeric(19, 4) not null,
    discount_percent numeric(5, 2) not null check (discount_percent between 0 and 100),
    price            numeric(19, 4) not null check (price >= 0),
    amount           numeric(19, 2) not null,
    remark           text,
    primary key (order_id, position)
);

create index order_line_product on order_line (product_id, order_id);
