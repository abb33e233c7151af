-- an activity that was logged because a customer answered a survey; one per sheet
alter table activity add column sheet_id uuid;

create unique index activity_by_sheet on activity (sheet_id) where sheet_id is not null;
