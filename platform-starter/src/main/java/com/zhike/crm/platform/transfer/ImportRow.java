package com.zhike.crm.platform.transfer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, already mapped to fields.
 *
 * @param line where it stands in the file, the heading being line 1
 * @param values field to text, trimmed; empty cells are left out
 * @param memory what the kind wants to remember from row to row of one run, e.g. the ids of names it has just stored
 */
public record ImportRow(int line, Map<String, String> values, Map<String, Object> memory) {

    /** What the row says about the field, or null. */
    public @Nullable String text(String field) {
        return values.get(field);
    }
}
