package com.zhike.crm.platform.transfer;

import java.util.List;

/**
 * A field that a file may fill.
 *
 * @param headings headings that usually mean this field, in lower case; the first of each language stands in a template
 */
public record ImportColumn(String field, boolean required, List<String> headings) {}
