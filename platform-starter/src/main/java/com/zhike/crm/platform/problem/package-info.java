/** Business exceptions and how they are told to the caller as RFC 9457 problems. */
@NullMarked
package com.zhike.crm.platform.problem;

import org.jspecify.annotations.NullMarked;
