/** Sends stored bytes to whoever may read them, whole or in part. */
@NullMarked
package com.zhike.crm.documents.delivery;

import org.jspecify.annotations.NullMarked;
