insert into dictionary_entry (dictionary, code, label_zh, label_en, position, is_default, flag) values
    ('colour', 'red', '红', 'Red', 1, true, true),
    ('colour', 'blue', '蓝', 'Blue', 2, false, false);
