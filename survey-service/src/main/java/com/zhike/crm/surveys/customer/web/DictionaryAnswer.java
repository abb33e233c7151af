package com.zhike.crm.surveys.customer.web;

/** A code of the customer service with its labels. */
record DictionaryAnswer(String code, String zh, String en) {}
