/** HTTP conventions that every service shares: versions, repeated requests, languages. */
@NullMarked
package com.zhike.crm.platform.web;

import org.jspecify.annotations.NullMarked;
