package com.zhike.crm.surveys.followed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Says which questions are followed, in their order. */
public record FollowQuestions(@NotNull @Size(max = MOST) List<@NotNull @Valid Follow> questions) {

    static final int MOST = 6;
}
