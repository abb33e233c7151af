package com.zhike.crm.surveys.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Declares a sheet void, and says why. */
public record VoidSheet(@NotBlank @Size(max = 500) String reason) {}
