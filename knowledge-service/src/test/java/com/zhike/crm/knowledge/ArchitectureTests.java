package com.zhike.crm.knowledge;

import com.zhike.crm.test.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {}
