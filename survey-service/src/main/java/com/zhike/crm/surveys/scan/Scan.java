package com.zhike.crm.surveys.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A picture or copy of the paper, as far as it is known here. */
@Embeddable
public record Scan(@Column(name = "file_id") UUID id, String name, long size, String mediaType) {}
