package com.zhike.crm.surveys.target;

/** How many customers came to a target list; those who stood on it already are not counted. */
public record TargetsAdded(int added) {}
