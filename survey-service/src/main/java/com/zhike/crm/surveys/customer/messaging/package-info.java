/** Hears what happens to customers and contacts. */
@NullMarked
package com.zhike.crm.surveys.customer.messaging;

import org.jspecify.annotations.NullMarked;
