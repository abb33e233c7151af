/** Who is calling, what he may do and whose records he may see. */
@NullMarked
package com.zhike.crm.platform.security;

import org.jspecify.annotations.NullMarked;
