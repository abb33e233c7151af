/** Tells the world about opportunities. */
@NullMarked
package com.zhike.crm.sales.opportunity.messaging;

import org.jspecify.annotations.NullMarked;
