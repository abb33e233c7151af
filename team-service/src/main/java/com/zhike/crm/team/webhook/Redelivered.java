package com.zhike.crm.team.webhook;

/** How many deliveries are sent again. */
public record Redelivered(int count) {}
