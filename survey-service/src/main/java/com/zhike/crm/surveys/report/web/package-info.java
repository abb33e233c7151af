/** Result files over HTTP. */
@NullMarked
package com.zhike.crm.surveys.report.web;

import org.jspecify.annotations.NullMarked;
