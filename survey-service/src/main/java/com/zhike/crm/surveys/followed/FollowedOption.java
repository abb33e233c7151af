package com.zhike.crm.surveys.followed;

import java.math.BigDecimal;

/** How many chose an option of a followed question, and their share in percent. */
public record FollowedOption(String label, long count, BigDecimal share) {}
