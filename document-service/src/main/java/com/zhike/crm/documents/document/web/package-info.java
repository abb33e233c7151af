/** Documents over HTTP. */
@NullMarked
package com.zhike.crm.documents.document.web;

import org.jspecify.annotations.NullMarked;
