insert into dictionary_entry (dictionary, code, label_zh, label_en, position, is_default) values
    ('survey-category', 'industry-needs', '行业需求调查', 'Industry needs', 1, true),
    ('survey-category', 'satisfaction', '满意度调查', 'Satisfaction', 2, false),
    ('survey-category', 'product', '产品调查', 'Product', 3, false),
    ('survey-category', 'market', '市场调查', 'Market', 4, false),
    ('survey-category', 'other', '其他', 'Other', 5, false),
    ('survey-channel', 'face-to-face', '面访', 'Face to face', 1, true),
    ('survey-channel', 'phone', '电话', 'Phone', 2, false),
    ('survey-channel', 'email', '邮件', 'E-mail', 3, false),
    ('survey-channel', 'web', '网络', 'Web', 4, false),
    ('survey-channel', 'paper', '纸质', 'Paper', 5, false);
