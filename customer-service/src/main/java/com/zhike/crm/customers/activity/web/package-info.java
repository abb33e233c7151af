/** Activities over HTTP. */
@NullMarked
package com.zhike.crm.customers.activity.web;

import org.jspecify.annotations.NullMarked;
