/** The stages a customer goes through. */
@NullMarked
package com.zhike.crm.customers.stage;

import org.jspecify.annotations.NullMarked;
