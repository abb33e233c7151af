/** Offers one's own preferences over HTTP. */
@NullMarked
package com.zhike.crm.team.preference.web;

import org.jspecify.annotations.NullMarked;
