package com.zhike.crm.surveys.statistics;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.surveys.sheet.SheetFilter;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a cross table are: values of an attribute of the customer, or answers to another question.
 *
 * @param attribute name of the attribute
 * @param question the other question
 */
record CrossBy(@Nullable String attribute, @Nullable UUID question) {

    private static final String QUESTION = "question:";

    private static final Map<String, String> FROZEN = Map.of(
            "category", "category",
            "level", "level",
            "industry", "industry",
            "source", "source",
            "companySize", "company_size",
            "province", "province",
            "stage", "stage");

    static CrossBy parse(String text) {
        if (text.startsWith(QUESTION)) {
            try {
                return new CrossBy(null, UUID.fromString(text.substring(QUESTION.length())));
            } catch (IllegalArgumentException _) {
                throw Invalid.field("by", "cross-by-unknown", text);
            }
        }
        if (FROZEN.containsKey(text) || text.equals("employee") || text.equals("department") || text.equals("owner")) {
            return new CrossBy(text, null);
        }
        throw Invalid.field("by", "cross-by-unknown", text);
    }

    /** The column's value as text; empty where there is none. */
    String sql(SheetFilter filter) {
        if (attribute == null) {
            return "coalesce(b.option_id, trim_scale(b.number)::text)";
        }
        return switch (attribute) {
            case "employee" -> "coalesce(s.employee_id::text, '')";
            case "department" -> "coalesce(s.department_id::text, '')";
            case "owner" -> "coalesce(k.owner_id::text, '')";
            default -> "coalesce(" + filter.attributes() + FROZEN.get(attribute) + ", '')";
        };
    }

    /** Joins the answers to the other question; of a ranking only the first place counts. */
    String join() {
        return attribute != null
                ? ""
                : " join answer b on b.sheet_id = s.id and b.question_id = :by and b.item is null";
    }
}
