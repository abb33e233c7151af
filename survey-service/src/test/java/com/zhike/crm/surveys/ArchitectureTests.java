package com.zhike.crm.surveys;

import com.zhike.crm.test.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {}
