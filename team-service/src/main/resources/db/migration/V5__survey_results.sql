insert into permission (position, area, code, label_zh, label_en) values
    (39, 'survey', 'survey.results', '查看问卷统计', 'View survey results'),
    (40, 'survey', 'survey.export',  '导出问卷结果', 'Export survey results');

update role set permissions = permissions || '{survey.results,survey.export}'
where code in ('system-admin', 'executive', 'surveyor');

-- who is responsible for customers asks them too
update role set permissions = permissions || '{survey.answer,survey.results,survey.export}'
where code in ('sales-director', 'department-manager');

update role set permissions = permissions || '{survey.results}' where code = 'sales';
