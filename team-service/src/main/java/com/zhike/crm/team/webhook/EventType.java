package com.zhike.crm.team.webhook;

/** An event that a webhook may ask for, and the family it belongs to. */
public record EventType(String family, String name) {}
