/** Figures over HTTP. */
@NullMarked
package com.zhike.crm.sales.performance.web;

import org.jspecify.annotations.NullMarked;
