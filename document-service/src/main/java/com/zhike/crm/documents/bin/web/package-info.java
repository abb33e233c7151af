/** The recycle bin over HTTP. */
@NullMarked
package com.zhike.crm.documents.bin.web;

import org.jspecify.annotations.NullMarked;
