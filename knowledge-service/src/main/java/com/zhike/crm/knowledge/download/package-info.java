/** The download centre: files that the company publishes for all. */
@NullMarked
package com.zhike.crm.knowledge.download;

import org.jspecify.annotations.NullMarked;
