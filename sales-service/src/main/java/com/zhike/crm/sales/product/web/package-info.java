/** The catalogue over HTTP. */
@NullMarked
package com.zhike.crm.sales.product.web;

import org.jspecify.annotations.NullMarked;
