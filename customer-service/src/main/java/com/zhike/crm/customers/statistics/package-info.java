/** Figures about customers: orders, opportunities, progress by stage. */
@NullMarked
package com.zhike.crm.customers.statistics;

import org.jspecify.annotations.NullMarked;
