/** Who changed which field of which record, and when. */
@NullMarked
package com.zhike.crm.platform.history;

import org.jspecify.annotations.NullMarked;
