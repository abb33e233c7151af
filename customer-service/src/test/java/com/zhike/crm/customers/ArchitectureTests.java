package com.zhike.crm.customers;

import com.zhike.crm.test.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {}
