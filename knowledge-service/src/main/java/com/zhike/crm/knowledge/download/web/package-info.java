/** The download centre over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.download.web;

import org.jspecify.annotations.NullMarked;
