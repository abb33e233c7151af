package com.zhike.crm.platform.dictionary;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an administrator says about a value; the code of an existing one stays as it is. */
record WriteEntry(
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9_.-]{0,39}")
        String code,

        @NotBlank @Size(max = 60) String zh,
        @NotBlank @Size(max = 60) String en,
        @Nullable Integer position,
        @Nullable Boolean active,
        @JsonProperty("default") @Nullable Boolean byDefault,

        @Nullable @Pattern(regexp = "#[0-9a-fA-F]{6}|[a-z]{1,20}")
        String color,

        @Nullable Boolean flag) {

    Entry entry(String entryCode, int usualPosition) {
        return new Entry(
                entryCode,
                zh.strip(),
                en.strip(),
                position == null ? usualPosition : position,
                active == null || active,
                Boolean.TRUE.equals(byDefault),
                color,
                Boolean.TRUE.equals(flag));
    }
}
