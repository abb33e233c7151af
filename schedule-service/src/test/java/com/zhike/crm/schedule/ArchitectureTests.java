package com.zhike.crm.schedule;

import com.zhike.crm.test.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {}
