/** Stages over HTTP. */
@NullMarked
package com.zhike.crm.customers.stage.web;

import org.jspecify.annotations.NullMarked;
