/** Who did something, and when. */
@NullMarked
package com.zhike.crm.documents.trace;

import org.jspecify.annotations.NullMarked;
