/** Remembers what each user likes to see, such as the columns of a list. */
@NullMarked
package com.zhike.crm.team.preference;

import org.jspecify.annotations.NullMarked;
