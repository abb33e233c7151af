/** Tells the world about contributions. */
@NullMarked
package com.zhike.crm.documents.contribution.messaging;

import org.jspecify.annotations.NullMarked;
