/** Tells the world about work records. */
@NullMarked
package com.zhike.crm.documents.document.messaging;

import org.jspecify.annotations.NullMarked;
