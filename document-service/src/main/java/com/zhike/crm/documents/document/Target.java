package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a shortcut leads: to a folder or document by its id, or to a web address. */
@Embeddable
public record Target(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "target_kind")
        TargetKind kind,

        @Column(name = "target_id") @Nullable UUID id,
        @Column(name = "target_url") @Nullable String url) {

    private static final int LONGEST = 2000;

    /** Refuses what leads nowhere, or to something that a click should not start. */
    Target require() {
        boolean web = kind == TargetKind.WEB;
        if (web ? !address(url) || id != null : id == null || url != null) {
            throw Invalid.field("target", web ? "web-address-invalid" : "target-unknown");
        }
        return this;
    }

    private static boolean address(@Nullable String url) {
        try {
            URI address = URI.create(url == null ? "" : url);
            return address.getHost() != null
                    && url != null
                    && url.length() <= LONGEST
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
