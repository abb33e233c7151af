/** Answer sheets over HTTP. */
@NullMarked
package com.zhike.crm.surveys.sheet.web;

import org.jspecify.annotations.NullMarked;
