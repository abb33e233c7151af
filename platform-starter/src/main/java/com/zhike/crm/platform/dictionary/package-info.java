/** Lists of values that an administrator may extend. */
@NullMarked
package com.zhike.crm.platform.dictionary;

import org.jspecify.annotations.NullMarked;
