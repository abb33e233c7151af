/** Attachments over HTTP. */
@NullMarked
package com.zhike.crm.documents.attachment.web;

import org.jspecify.annotations.NullMarked;
