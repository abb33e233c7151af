package com.zhike.crm.surveys.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cross table is wanted.
 *
 * @param question whose answers are the rows
 * @param row of a matrix, which of its rows; the first when nothing is said
 * @param by an attribute of the customer, or {@code question:<id>}
 */
public record CrossRequest(UUID question, @Nullable String row, String by) {}
