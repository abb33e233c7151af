package com.zhike.crm.knowledge.question;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the article that is made of an answer goes. */
public record MakeArticle(@Nullable UUID categoryId) {}
