package com.zhike.crm.customers.statistics;

/**
 * What was done for customers in a period.
 *
 * @param customers that were registered
 * @param visited different customers that were visited
 */
public record CustomerFigures(long customers, long contacts, long activities, long visits, long visited) {}
