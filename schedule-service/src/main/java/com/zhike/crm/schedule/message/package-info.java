/** System messages: from colleagues, and from the suite itself. */
@NullMarked
package com.zhike.crm.schedule.message;

import org.jspecify.annotations.NullMarked;
