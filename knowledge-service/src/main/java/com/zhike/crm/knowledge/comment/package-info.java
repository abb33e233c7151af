/** Short remarks below articles and answers. */
@NullMarked
package com.zhike.crm.knowledge.comment;

import org.jspecify.annotations.NullMarked;
