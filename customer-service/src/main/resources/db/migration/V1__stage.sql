create table stage (
    code text primary key,
    version bigint not null,
    label_zh text not null,
    label_en text not null,
    position integer not null,
    probability integer check (probability between 0 and 100),
    color text,
    signed boolean not null default false,
    funnel boolean not null default true
);

insert into stage (code, version, label_zh, label_en, position, probability, color, signed, funnel) values
    ('first-contact', 0, '初步接触', 'First contact', 1, 10, '#8c8c8c', false, true),
    ('needs-confirmed', 0, '需求确认', 'Needs confirmed', 2, 25, '#1677ff', false, true),
    ('solution', 0, '方案演示', 'Solution / demo', 3, 40, '#13c2c2', false, true),
    ('quotation', 0, '报价', 'Quotation', 4, 60, '#fadb14', false, true),
    ('negotiation', 0, '商务谈判', 'Negotiation', 5, 80, '#fa8c16', false, true),
    ('signed', 0, '签约成交', 'Signed', 6, 100, '#52c41a', true, true),
    ('after-sales', 0, '售后维护', 'After-sales care', 7, null, '#722ed1', false, false);
