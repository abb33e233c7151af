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
 * @param draft whether something is still missing, so that it does not count yet
 */
public record FillSheet(
        @NotNull UUID customerId,
        @JsonUnwrapped @Valid SheetHead head,
        @Nullable UUID employeeId,

        @NotNull @Size(max = 500) List<@Valid Answer> answers,

        boolean draft) {}
