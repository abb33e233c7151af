package com.zhike.crm.documents;

import com.zhike.crm.test.ArchitectureRules;

class ArchitectureTests extends ArchitectureRules {}
