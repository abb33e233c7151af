alter table category add column roles text[] not null default '{}';
