/** Opportunities over HTTP. */
@NullMarked
package com.zhike.crm.sales.opportunity.web;

import org.jspecify.annotations.NullMarked;
