-- every wording an article ever had, the present one included
create table article_edition (
    article_id    uuid not null references article (id) on delete cascade,
    edition       int not null,
    title         text not null,
    tags          text[] not null,
    summary       text,
    body          text not null,
    written_at    timestamptz not null,
    written_by_id uuid not null,
    primary key (article_id, edition)
);

insert into article_edition
select id, 1, title, tags, summary, body, changed_at, changed_by_id from article;
