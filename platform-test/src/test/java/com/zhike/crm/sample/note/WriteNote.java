package com.zhike.crm.sample.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record WriteNote(
        @NotBlank @Size(max = 100) String text, @Nullable Integer weight) {}
