package com.zhike.crm.knowledge.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is missing before an article can be published. */
public record SendBackArticle(@NotBlank @Size(max = 500) String reason) {}
