/** Chances to sell, from the first contact until they are won, lost or shelved. */
@NullMarked
package com.zhike.crm.sales.opportunity;

import org.jspecify.annotations.NullMarked;
