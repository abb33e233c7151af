package com.zhike.crm.team.preference;

import com.zhike.crm.platform.problem.Invalid;
import java.util.regex.Pattern;

/** What a preference is about, such as {@code list.customers} or {@code home}. */
public record PreferenceKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][A-Za-z0-9._-]{0,99}");

    public PreferenceKey {
        if (!FORM.matcher(value).matches()) {
            throw Invalid.field("key", "preference-key-form");
        }
    }
}
