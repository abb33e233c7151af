package com.zhike.crm.knowledge.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A remark as somebody enters it. */
public record WriteComment(@NotBlank @Size(max = 1000) String text) {}
