/** Who did something and when. */
@NullMarked
package com.zhike.crm.knowledge.trace;

import org.jspecify.annotations.NullMarked;
