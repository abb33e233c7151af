package com.zhike.crm.knowledge.product;

import java.util.UUID;

/** A product as far as it is known here. */
public record KnownProduct(UUID id, String number, String name) {}
