package com.zhike.crm.team.employee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the CRM alone knows about an employee: the identity provider has no use for it. */
@Embeddable
public record Profile(
        @Nullable String number,
        @Enumerated(EnumType.STRING) @Nullable Gender gender,
        @Nullable String title,
        @Nullable UUID superiorId,
        @Nullable String mobile,
        @Nullable String phone,
        @Nullable String qq,
        @Nullable String wechat,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate birthday) {

    public Profile {
        number = tidy(number);
        title = tidy(title);
        mobile = tidy(mobile);
        phone = tidy(phone);
        qq = tidy(qq);
        wechat = tidy(wechat);
    }

    static final Profile EMPTY = new Profile(null, null, null, null, null, null, null, null, null, null);

    /** The first profile of somebody who was entered in the identity provider, from what his account says. */
    static Profile from(Map<String, String> attributes) {
        return new Profile(
                attributes.get("number"),
                null,
                attributes.get("title"),
                null,
                attributes.get("mobile"),
                attributes.get("phone"),
                null,
                null,
                null,
                null);
    }

    /** The number under which colleagues reach him. */
    public @Nullable String reachedAt() {
        return mobile == null ? phone : mobile;
    }

    static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
