package com.zhike.crm.platform.web;

/** The version of the record that the caller read before he changed it, from the header {@code If-Match}; a controller takes it as an argument. */
public record IfMatch(long version) {}
