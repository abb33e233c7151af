/** Hears what happens to customers and contacts. */
@NullMarked
package com.zhike.crm.sales.customer.messaging;

import org.jspecify.annotations.NullMarked;
