package com.zhike.crm.surveys.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers are compared by: codes of the customer service's dictionaries, and where the customer sits. */
@Embeddable
public record CustomerProfile(
        @Nullable String category,
        @Nullable String level,
        @Nullable String industry,
        @Nullable String source,
        @Nullable @Column(name = "company_size") String size,
        @Nullable String province,
        @Nullable String stage) {

    /** Nothing is known of him. */
    public static final CustomerProfile UNKNOWN = new CustomerProfile(null, null, null, null, null, null, null);

    /** Each attribute by its name. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("category", category);
        values.put("level", level);
        values.put("industry", industry);
        values.put("source", source);
        values.put("size", size);
        values.put("province", province);
        values.put("stage", stage);
        return values;
    }
}
