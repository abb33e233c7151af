package com.zhike.crm.knowledge.expert;

import java.util.UUID;

/** Somebody who hears of every new question of a category. */
public record Expert(UUID id, String name) {}
