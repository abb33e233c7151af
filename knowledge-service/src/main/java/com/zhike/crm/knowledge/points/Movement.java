package com.zhike.crm.knowledge.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that come or go.
 *
 * @param once what may happen one time only, however often it is told
 */
public record Movement(
        UUID employeeId,
        PointReason reason,
        int points,
        @Nullable UUID questionId,
        @Nullable UUID answerId,
        @Nullable String subject,
        @Nullable String note,
        @Nullable String once,
        UUID by) {

    /** A movement that has to do with no question. */
    public static Movement apart(UUID employeeId, PointReason reason, int points, @Nullable String once) {
        return new Movement(employeeId, reason, points, null, null, null, null, once, employeeId);
    }

    /** A movement because of a question. */
    public static Movement of(UUID employeeId, PointReason reason, int points, PointSubject subject) {
        return new Movement(
                employeeId,
                reason,
                points,
                subject.questionId(),
                subject.answerId(),
                subject.title(),
                null,
                null,
                subject.by());
    }

    /** The same, at most one time. */
    public Movement once(String key) {
        return new Movement(employeeId, reason, points, questionId, answerId, subject, note, key, by);
    }
}
