package com.zhike.crm.platform.transfer;

import java.util.Set;

/**
 * A field that a file may fill.
 *
 * @param headings headings that usually mean this field, in lower case
 */
public record ImportColumn(String field, boolean required, Set<String> headings) {}
