/** Experts over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.expert.web;

import org.jspecify.annotations.NullMarked;
