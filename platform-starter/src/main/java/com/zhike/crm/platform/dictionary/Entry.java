package com.zhike.crm.platform.dictionary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One value of a dictionary.
 *
 * @param active whether it may be chosen; values out of use stay for old records
 * @param byDefault whether it is chosen when nothing is said
 * @param flag what it means is the dictionary's own business
 */
public record Entry(
        String code,
        String zh,
        String en,
        int position,
        boolean active,
        @JsonProperty("default") boolean byDefault,
        @Nullable String color,
        boolean flag) {}
