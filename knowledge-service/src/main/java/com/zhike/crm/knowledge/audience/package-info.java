/** Which departments may read something. */
@NullMarked
package com.zhike.crm.knowledge.audience;

import org.jspecify.annotations.NullMarked;
