package com.zhike.crm.knowledge.question;

import java.util.UUID;

/** A question that might ask the same. */
public record SimilarQuestion(UUID id, String title, QuestionStatus status, int answers) {}
