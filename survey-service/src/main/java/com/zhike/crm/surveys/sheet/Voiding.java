package com.zhike.crm.surveys.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Why a sheet does not count any more, who said so, and when. */
@Embeddable
public record Voiding(
        @Column(name = "void_reason") String reason,
        @Column(name = "voided_by") UUID by,
        @Column(name = "voided_at") Instant at) {}
