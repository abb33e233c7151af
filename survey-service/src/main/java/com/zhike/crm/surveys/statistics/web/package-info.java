/** Statistics over HTTP. */
@NullMarked
package com.zhike.crm.surveys.statistics.web;

import org.jspecify.annotations.NullMarked;
