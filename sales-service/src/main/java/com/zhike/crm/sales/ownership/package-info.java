/** Whom a record belongs to, who touched it when, and who may see it. */
@NullMarked
package com.zhike.crm.sales.ownership;

import org.jspecify.annotations.NullMarked;
