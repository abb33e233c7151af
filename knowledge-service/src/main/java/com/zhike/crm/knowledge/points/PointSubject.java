package com.zhike.crm.knowledge.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question, and perhaps the answer, that points move for, and who made them move. */
public record PointSubject(UUID questionId, @Nullable UUID answerId, String title, UUID by) {}
