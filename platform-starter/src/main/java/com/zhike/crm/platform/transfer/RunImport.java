package com.zhike.crm.platform.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be imported.
 *
 * @param mapping index of a column to the field it fills
 */
record RunImport(
        @NotNull Map<Integer, String> mapping, @Nullable ImportOptions options) {}
