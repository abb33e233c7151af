/** Tells the world what happens to contacts. */
@NullMarked
package com.zhike.crm.customers.contact.messaging;

import org.jspecify.annotations.NullMarked;
