/** Followed questions: those an employee cares about most, for his home page. */
@NullMarked
package com.zhike.crm.surveys.followed;

import org.jspecify.annotations.NullMarked;
