/** Figures over HTTP. */
@NullMarked
package com.zhike.crm.customers.statistics.web;

import org.jspecify.annotations.NullMarked;
