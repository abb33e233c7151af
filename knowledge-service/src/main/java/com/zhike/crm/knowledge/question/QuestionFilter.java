package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.Wanted;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which questions are looked for. */
public record QuestionFilter(
        @Nullable String tab,
        @Nullable String q,
        @Nullable String category,
        @Nullable String tag) {

    /** Parts of the list. */
    public enum Tab {
        LATEST(""),
        OPEN("q.status = 'OPEN'"),
        SOLVED("q.status = 'SOLVED'"),
        UNANSWERED("q.status = 'OPEN' and not exists (select 1 from answer a where a.question_id = q.id)"),
        BOUNTY("q.status = 'OPEN' and q.points > 0"),
        MINE("q.asked_by_id = :reader"),
        ANSWERED("exists (select 1 from answer a where a.question_id = q.id and a.author_id = :reader)"),
        INVITED("q.status = 'OPEN' and :reader = any (q.invited)"),
        OVERDUE("q.status = 'OPEN' and q.expires_on < :today");

        private final String condition;

        Tab(String condition) {
            this.condition = condition;
        }

        /** The part of that name; an unknown one is the usual list. */
        static Tab of(@Nullable String name) {
            return Arrays.stream(values())
                    .filter(tab -> tab.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(LATEST);
        }
    }

    Conditions conditions(CurrentEmployee reader, LocalDate today) {
        Conditions conditions = new Conditions().with("reader", reader.id()).with("today", today);
        if (Tab.of(tab) != Tab.LATEST) {
            conditions.and(Tab.of(tab).condition);
        }
        return conditions
                .and(SearchIndex.holds("question", "q.id"), "wanted", Wanted.all(q))
                .and("q.category = :category", "category", category)
                .and("q.tags @> array[:tag]::text[]", "tag", tag);
    }

    String sort() {
        return Tab.of(tab) == Tab.BOUNTY ? "-points,-askedAt" : "-askedAt";
    }
}
