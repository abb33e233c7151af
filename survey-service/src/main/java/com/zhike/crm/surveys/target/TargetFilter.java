package com.zhike.crm.surveys.target;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.surveys.search.Like;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which customers of a target list are looked for. */
public record TargetFilter(
        @Nullable TargetState state,
        @Nullable UUID employeeId,
        @Nullable String q) {

    Conditions narrow(Conditions conditions) {
        return conditions
                .and("x.state = :state", "state", state == null ? null : state.name())
                .and("x.responsible = :employeeId", "employeeId", employeeId)
                .and("k.name ilike :q", "q", Like.containing(q));
    }
}
