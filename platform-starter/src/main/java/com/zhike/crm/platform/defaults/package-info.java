/** Settings that every service starts from and may override. */
@NullMarked
package com.zhike.crm.platform.defaults;

import org.jspecify.annotations.NullMarked;
