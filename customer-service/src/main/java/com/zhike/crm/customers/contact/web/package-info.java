/** Contacts over HTTP. */
@NullMarked
package com.zhike.crm.customers.contact.web;

import org.jspecify.annotations.NullMarked;
