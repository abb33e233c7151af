package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.surveys.search.Like;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets are looked for, known as {@code s}; the customer as he is now is known as {@code k}.
 *
 * @param q part of the customer's name
 * @param answer sheets that answer this: {@code question:option}, {@code question:number} or {@code question:row:option}
 * @param now whether the attributes are the customer's present ones instead of those he had when he answered
 */
public record SheetFilter(
        @Nullable UUID surveyId,
        @Nullable UUID customerId,
        @Nullable SheetStatus status,
        @Nullable UUID employeeId,
        @Nullable UUID departmentId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String q,
        @Nullable String category,
        @Nullable String level,
        @Nullable String industry,
        @Nullable String source,
        @Nullable String companySize,
        @Nullable String province,
        @Nullable String stage,
        @Nullable String answer,
        @Nullable Boolean now) {

    public static final String TABLES = "answer_sheet s left join known_customer k on k.id = s.customer_id";

    /** The valid sheets of a survey, all of them. */
    public static SheetFilter valid(UUID surveyId, @Nullable LocalDate to) {
        return new SheetFilter(
                surveyId,
                null,
                SheetStatus.VALID,
                null,
                null,
                null,
                to,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Where the customer's attributes are read. */
    public String attributes() {
        return Boolean.TRUE.equals(now) ? "k." : "s.";
    }

    /** Adds what the filter says. */
    public Conditions narrow(Conditions conditions) {
        String of = attributes();
        conditions
                .and("s.survey_id = :surveyId", "surveyId", surveyId)
                .and("s.customer_id = :customerId", "customerId", customerId)
                .and("s.status = :status", "status", status == null ? null : status.name())
                .and("s.employee_id = :employeeId", "employeeId", employeeId)
                .and("""
                        s.department_id in (
                            with recursive tree as (
                                select cast(:departmentId as uuid) as id
                                union select d.id from directory_department d join tree on d.parent_id = tree.id)
                            select id from tree)""", "departmentId", departmentId)
                .and("s.answered_on >= :from", "from", from)
                .and("s.answered_on <= :to", "to", to)
                .and("k.name ilike :q", "q", Like.containing(q))
                .and(of + "category = :category", "category", category)
                .and(of + "level = :level", "level", level)
                .and(of + "industry = :industry", "industry", industry)
                .and(of + "source = :source", "source", source)
                .and(of + "company_size = :companySize", "companySize", companySize)
                .and(of + "province = :province", "province", province)
                .and(of + "stage = :stage", "stage", stage);
        return answer == null || answer.isBlank()
                ? conditions
                : AnswerFilter.parse(answer).narrow(conditions);
    }
}
