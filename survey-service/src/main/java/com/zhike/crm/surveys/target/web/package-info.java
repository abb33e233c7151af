/** Target lists over HTTP. */
@NullMarked
package com.zhike.crm.surveys.target.web;

import org.jspecify.annotations.NullMarked;
