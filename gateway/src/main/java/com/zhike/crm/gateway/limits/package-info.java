/** How much one caller may ask for. */
@NullMarked
package com.zhike.crm.gateway.limits;

import org.jspecify.annotations.NullMarked;
