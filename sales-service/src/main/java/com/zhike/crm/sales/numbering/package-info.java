/** Numbers that people read: running per day, never given twice. */
@NullMarked
package com.zhike.crm.sales.numbering;

import org.jspecify.annotations.NullMarked;
