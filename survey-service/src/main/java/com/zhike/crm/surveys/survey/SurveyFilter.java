package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.search.Like;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which surveys are looked for.
 *
 * @param from surveys that run on this day or later
 * @param to surveys that run on this day or earlier
 */
public record SurveyFilter(
        @Nullable String q,
        @Nullable String tab,
        @Nullable String category,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Conditions conditions(CurrentEmployee reader) {
        return visible(reader)
                .and(chosenTab().condition())
                .and("v.title ilike :q", "q", Like.containing(q))
                .and("v.category = :category", "category", category)
                .and("v.ends_on is null or v.ends_on >= :from", "from", from)
                .and("v.starts_on is null or v.starts_on <= :to", "to", to);
    }

    /** Drafts are the business of those who design. */
    static Conditions visible(CurrentEmployee reader) {
        Conditions conditions = new Conditions();
        return reader.may("survey.design") ? conditions : conditions.and("v.status <> 'DRAFT'");
    }

    private SurveyTab chosenTab() {
        try {
            return tab == null || tab.isBlank() ? SurveyTab.ALL : SurveyTab.valueOf(tab.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return SurveyTab.ALL;
        }
    }
}
