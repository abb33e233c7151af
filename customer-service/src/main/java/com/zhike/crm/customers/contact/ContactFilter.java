package com.zhike.crm.customers.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows.
 *
 * @param q part of the name, company, phone number or mail address
 * @param letter A to Z by the surname, or # for the rest
 * @param decisionMaker whether only those who decide
 */
public record ContactFilter(
        @Nullable UUID customerId,
        @Nullable String q,
        @Nullable String letter,
        @Nullable UUID ownerId,
        @Nullable String category,
        @Nullable Boolean decisionMaker) {}
