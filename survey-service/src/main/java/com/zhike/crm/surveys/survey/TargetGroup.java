package com.zhike.crm.surveys.survey;

import com.zhike.crm.surveys.customer.CustomerProfile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which customers a survey is meant for; nothing said of an attribute means everybody. */
public record TargetGroup(
        Set<String> categories, Set<String> levels, Set<String> industries, Set<String> provinces, Set<String> stages) {

    /** Every customer. */
    public static final TargetGroup EVERYBODY = new TargetGroup(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public TargetGroup {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        industries = industries == null ? Set.of() : Set.copyOf(industries);
        provinces = provinces == null ? Set.of() : Set.copyOf(provinces);
        stages = stages == null ? Set.of() : Set.copyOf(stages);
    }

    /** Whether the survey is meant for such a customer. */
    public boolean includes(CustomerProfile customer) {
        return among(categories, customer.category())
                && among(levels, customer.level())
                && among(industries, customer.industry())
                && among(provinces, customer.province())
                && among(stages, customer.stage());
    }

    private static boolean among(Set<String> wanted, @Nullable String value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
