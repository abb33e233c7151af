-- codes and order are those of the customer service, which keeps the names
create table stage (
    code        text primary key,
    position    int not null,
    probability int check (probability between 0 and 100),
    funnel      boolean not null,
    signed      boolean not null default false
);

create unique index stage_signed on stage (signed) where signed;

insert into stage (code, position, probability, funnel, signed) values
    ('first-contact', 1, 10, true, false),
    ('needs-confirmed', 2, 25, true, false),
    ('solution', 3, 40, true, false),
    ('quotation', 4, 60, true, false),
    ('negotiation', 5, 80, true, false),
    ('signed', 6, 100, true, true),
    ('after-sales', 7, null, false, false);

create sequence number_op;
create sequence number_so;
create sequence number_p;

-- where a sequence stood when a day began, so that each day counts from one
create table number_series (
    series text not null,
    day    date not null,
    start  bigint not null,
    primary key (series, day)
);
