/** Points over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.points.web;

import org.jspecify.annotations.NullMarked;
