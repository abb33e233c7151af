-- the employee without id is everybody who has chosen nothing himself
create table followed_question (
    employee_id uuid not null,
    position    int not null,
    survey_id   uuid not null references survey (id) on delete cascade,
    question_id uuid not null,
    chart       text not null,
    primary key (employee_id, position)
);

create table survey_target (
    survey_id   uuid not null references survey (id) on delete cascade,
    customer_id uuid not null,
    employee_id uuid,
    refused_at  timestamptz,
    refusal     text,
    added_at    timestamptz not null,
    primary key (survey_id, customer_id)
);

create index survey_target_employee on survey_target (employee_id, survey_id);
