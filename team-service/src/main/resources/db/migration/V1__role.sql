create table permission (
    code     text primary key,
    area     text not null,
    label_zh text not null,
    label_en text not null,
    position int  not null
);

create table role (
    code        text   primary key,
    version     bigint not null default 0,
    label_zh    text   not null,
    label_en    text   not null,
    scope       text   not null,
    permissions text[] not null default '{}',
    departments uuid[] not null default '{}',
    position    int    not null
);

insert into permission (position, area, code, label_zh, label_en) values
    ( 1, 'customer',    'customer.view',      '查看客户',         'View customers'),
    ( 2, 'customer',    'customer.create',    '新增客户',         'Add customers'),
    ( 3, 'customer',    'customer.edit',      '编辑客户',         'Edit customers'),
    ( 4, 'customer',    'customer.delete',    '删除客户',         'Delete customers'),
    ( 5, 'customer',    'customer.assign',    '分配客户',         'Assign customers'),
    ( 6, 'customer',    'customer.release',   '放入公共客户',     'Release customers to the public'),
    ( 7, 'customer',    'customer.claim',     '领取公共客户',     'Claim public customers'),
    ( 8, 'customer',    'customer.import',    '导入客户',         'Import customers'),
    ( 9, 'customer',    'customer.export',    '导出客户',         'Export customers'),
    (10, 'customer',    'customer.merge',     '合并客户',         'Merge customers'),
    (11, 'customer',    'customer.bulk-edit', '批量修改客户',     'Edit many customers at once'),
    (12, 'customer',    'customer.hot',       '标记热点客户',     'Mark hot customers'),
    (13, 'customer',    'customer.helpers',   '设置协作人',       'Set helpers of customers'),
    (14, 'contact',     'contact.edit',       '编辑联系人',       'Edit contacts'),
    (15, 'contact',     'contact.delete',     '删除联系人',       'Delete contacts'),
    (16, 'activity',    'activity.log',       '填写行动记录',     'Log activities'),
    (17, 'activity',    'activity.edit-any',  '修改任何行动记录', 'Edit any activity'),
    (18, 'opportunity', 'opportunity.view',   '查看销售机会',     'View opportunities'),
    (19, 'opportunity', 'opportunity.edit',   '编辑销售机会',     'Edit opportunities'),
    (20, 'opportunity', 'opportunity.delete', '删除销售机会',     'Delete opportunities'),
    (21, 'opportunity', 'opportunity.close',  '关闭销售机会',     'Close opportunities'),
    (22, 'opportunity', 'opportunity.assign', '分配销售机会',     'Assign opportunities'),
    (23, 'order',       'order.view',         '查看订单',         'View orders'),
    (24, 'order',       'order.edit',         '编辑订单',         'Edit orders'),
    (25, 'order',       'order.void',         '作废订单',         'Void orders'),
    (26, 'product',     'product.view',       '查看产品',         'View products'),
    (27, 'product',     'product.edit',       '编辑产品',         'Edit products'),
    (28, 'product',     'product.cost',       '查看成本价',       'View cost prices'),
    (29, 'product',     'product.import',     '导入产品',         'Import products'),
    (30, 'cockpit',     'cockpit.view',       '查看驾驶舱',       'View the cockpit'),
    (31, 'team',        'team.view',          '查看员工',         'View employees'),
    (32, 'team',        'team.manage',        '管理部门和员工',   'Manage departments and employees'),
    (33, 'team',        'role.manage',        '管理角色',         'Manage roles'),
    (34, 'settings',    'settings.edit',      '系统设置',         'Edit settings'),
    (35, 'knowledge',   'announcement.edit',  '发布公告',         'Publish announcements'),
    (36, 'knowledge',   'knowledge.edit',     '编辑知识',         'Edit knowledge'),
    (37, 'survey',      'survey.design',      '设计调查问卷',     'Design surveys'),
    (38, 'survey',      'survey.answer',      '填写调查问卷',     'Answer surveys');

insert into role (position, code, label_zh, label_en, scope, permissions)
select 1, 'system-admin', '系统管理员', 'System administrator', 'ALL', array_agg(code order by position) from permission;

insert into role (position, code, label_zh, label_en, scope, permissions) values
    (2, 'executive', '公司领导', 'Executive', 'ALL',
     '{customer.view,customer.export,opportunity.view,order.view,product.view,product.cost,cockpit.view,team.view}');

insert into role (position, code, label_zh, label_en, scope, permissions)
select 3, 'sales-director', '销售总监', 'Sales director', 'DEPARTMENT_TREE', array_agg(code order by position)
from permission
where area in ('customer', 'contact', 'activity', 'opportunity', 'order', 'product', 'cockpit') or code = 'team.view';

insert into role (position, code, label_zh, label_en, scope, permissions)
select 4, 'department-manager', '部门经理', 'Department manager', 'DEPARTMENT_TREE', array_agg(code order by position)
from permission
where (area in ('customer', 'contact', 'activity', 'opportunity', 'order', 'product', 'cockpit') or code = 'team.view')
  and code not in ('customer.merge', 'product.import', 'product.edit');

insert into role (position, code, label_zh, label_en, scope, permissions) values
    (5, 'sales', '销售员', 'Salesperson', 'SELF',
     '{customer.view,customer.create,customer.edit,customer.claim,customer.helpers,contact.edit,contact.delete,activity.log,opportunity.view,opportunity.edit,opportunity.close,order.view,order.edit,product.view,survey.answer}'),
    (6, 'content-admin', '产品/知识管理员', 'Content administrator', 'SELF',
     '{customer.view,product.view,product.edit,product.import,announcement.edit,knowledge.edit}'),
    (7, 'surveyor', '调查员', 'Surveyor', 'DEPARTMENT',
     '{customer.view,survey.design,survey.answer}');
