package com.zhike.crm.test.planted;

class ThingHelper {}
