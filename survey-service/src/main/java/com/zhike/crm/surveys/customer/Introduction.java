package com.zhike.crm.surveys.customer;

import java.util.UUID;

/**
 * A customer somebody wants to ask.
 *
 * @param vouched whether the customer service said that the caller may see him
 */
public record Introduction(UUID customerId, boolean vouched) {}
