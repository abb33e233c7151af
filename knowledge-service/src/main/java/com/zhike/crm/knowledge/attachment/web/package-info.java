/** Asks document-service to keep files. */
@NullMarked
package com.zhike.crm.knowledge.attachment.web;

import org.jspecify.annotations.NullMarked;
