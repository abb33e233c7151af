package com.zhike.crm.surveys.sheet;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answered, when and how.
 *
 * @param channel a code of the dictionary {@code survey-channel}
 */
@Embeddable
public record SheetHead(
        @Nullable UUID contactId,
        @NotNull LocalDate answeredOn,

        @NotBlank @Size(max = 40) String channel,

        @Nullable @Size(max = 1000) String remark) {

    public SheetHead {
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
}
