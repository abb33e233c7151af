/** Asks the customer service over HTTP for a customer that is not known yet. */
@NullMarked
package com.zhike.crm.surveys.customer.web;

import org.jspecify.annotations.NullMarked;
