/** Tells the world about shared folders. */
@NullMarked
package com.zhike.crm.documents.folder.messaging;

import org.jspecify.annotations.NullMarked;
