package com.zhike.crm.surveys.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a survey beside its questions.
 *
 * @param introduction said before the first question
 * @param closing said after the last one
 * @param purpose for colleagues only
 * @param targetSheets how many sheets are wanted
 * @param several whether one customer may answer again
 * @param ownerId who is responsible; whoever makes the survey when nobody is named
 * @param participantIds who enters answers; everybody who may answer surveys when nobody is named
 */
@Embeddable
public record SurveyDetails(
        @NotBlank @Size(max = 200) String title,

        @Nullable @Size(max = 40) String category,
        @Nullable @Size(max = 4000) String introduction,
        @Nullable @Size(max = 2000) String closing,
        @Nullable @Size(max = 2000) String purpose,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Min(1) @Max(1_000_000) Integer targetSheets,
        boolean several,
        @Nullable UUID ownerId,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "participant_ids")
        Set<UUID> participantIds,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "target_group")
        TargetGroup targetGroup) {

    public SurveyDetails {
        title = title == null ? "" : title.strip();
        category = tidy(category);
        introduction = tidy(introduction);
        closing = tidy(closing);
        purpose = tidy(purpose);
        participantIds = participantIds == null ? Set.of() : Set.copyOf(participantIds);
        targetGroup = targetGroup == null ? TargetGroup.EVERYBODY : targetGroup;
    }

    SurveyDetails ownedBy(UUID employee) {
        return new SurveyDetails(
                title,
                category,
                introduction,
                closing,
                purpose,
                startsOn,
                endsOn,
                targetSheets,
                several,
                employee,
                participantIds,
                targetGroup);
    }

    /** The days a new edition is held on are not those of the former one. */
    SurveyDetails again(String changedTitle, UUID employee) {
        return new SurveyDetails(
                changedTitle,
                category,
                introduction,
                closing,
                purpose,
                null,
                null,
                targetSheets,
                several,
                employee,
                participantIds,
                targetGroup);
    }

    /** Whether this employee is among those who enter answers. */
    boolean counts(UUID employee) {
        return participantIds.isEmpty() || participantIds.contains(employee) || employee.equals(ownerId);
    }

    /** Whether answers of this day belong to the survey. */
    public boolean covers(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
