create table dictionary_entry (
    dictionary text not null,
    code text not null,
    label_zh text not null,
    label_en text not null,
    position int not null default 0,
    active boolean not null default true,
    is_default boolean not null default false,
    color text,
    flag boolean not null default false,
    primary key (dictionary, code)
);
