/** The recycle bin: what was deleted, until it is brought back or deleted for good. */
@NullMarked
package com.zhike.crm.documents.bin;

import org.jspecify.annotations.NullMarked;
