/** The people at a customer. */
@NullMarked
package com.zhike.crm.customers.contact;

import org.jspecify.annotations.NullMarked;
