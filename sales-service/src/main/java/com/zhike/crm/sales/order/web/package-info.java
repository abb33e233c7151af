/** Orders over HTTP. */
@NullMarked
package com.zhike.crm.sales.order.web;

import org.jspecify.annotations.NullMarked;
