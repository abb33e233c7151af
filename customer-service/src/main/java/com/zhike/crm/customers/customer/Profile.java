package com.zhike.crm.customers.customer;

import static com.zhike.crm.customers.customer.Text.tidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What kind of customer it is; all but the name and the hot flag are codes of dictionaries. */
@Embeddable
public record Profile(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String shortName,
        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 40) String level,
        @Nullable @Size(max = 40) String source,
        @Nullable @Size(max = 40) String industry,
        @Nullable @Size(max = 40) String ownership,
        @Nullable @Size(max = 40) String size,
        @Nullable Boolean hot) {

    public Profile {
        name = name == null ? "" : name.strip();
        shortName = tidy(shortName);
        category = tidy(category);
        level = tidy(level);
        source = tidy(source);
        industry = tidy(industry);
        ownership = tidy(ownership);
        size = tidy(size);
        hot = hot != null && hot;
    }
}
