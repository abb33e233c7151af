/** How selling goes: the figures of a period, and who sold most. */
@NullMarked
package com.zhike.crm.sales.performance;

import org.jspecify.annotations.NullMarked;
