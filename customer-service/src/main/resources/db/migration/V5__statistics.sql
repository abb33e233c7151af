-- What sales-service told about its orders and opportunities: the totals are sums over these rows, so a repeated event changes nothing.
create table known_order (
    id uuid primary key,
    customer_id uuid not null,
    number text not null,
    amount numeric(18, 2) not null,
    currency text not null,
    signed_on date not null,
    void boolean not null default false
);
create index known_order_by_customer on known_order (customer_id);

create table known_opportunity (
    id uuid primary key,
    customer_id uuid not null,
    name text not null
);
create index known_opportunity_by_customer on known_opportunity (customer_id);
