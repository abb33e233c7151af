/** What is done with a customer: calls, visits, meetings, and when to come back. */
@NullMarked
package com.zhike.crm.customers.activity;

import org.jspecify.annotations.NullMarked;
