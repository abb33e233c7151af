/** Refusals of the gateway itself, told as RFC 9457 problems. */
@NullMarked
package com.zhike.crm.gateway.problem;

import org.jspecify.annotations.NullMarked;
