/** Followed questions over HTTP. */
@NullMarked
package com.zhike.crm.surveys.followed.web;

import org.jspecify.annotations.NullMarked;
