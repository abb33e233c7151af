-- whoever hears of every new question of a category
create table expert (
    category    text not null,
    employee_id uuid not null,
    primary key (category, employee_id)
);
