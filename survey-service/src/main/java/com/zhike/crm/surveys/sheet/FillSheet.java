package com.zhike.crm.surveys.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says what is on a sheet.
 *
 * @param employeeId who asked, unless it was the caller
 * @param scanIds uploaded pictures or copies of the paper, in their order; none when left out
 * @param draft whether something is still missing, so that it does not count yet
 */
public record FillSheet(
        @NotNull UUID customerId,
        @JsonUnwrapped @Valid SheetHead head,
        @Nullable UUID employeeId,

        @NotNull @Size(max = 500) List<@Valid Answer> answers,

        @Nullable @Size(max = 20) List<@NotNull UUID> scanIds,

        boolean draft) {

    public FillSheet {
        scanIds = scanIds == null ? List.of() : List.copyOf(scanIds);
    }
}
