/** Lists: what page is asked for, which rows belong to it, and the page that is answered. */
@NullMarked
package com.zhike.crm.platform.paging;

import org.jspecify.annotations.NullMarked;
