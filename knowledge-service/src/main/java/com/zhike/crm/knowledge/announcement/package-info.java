/** Announcements: what the company tells its people. */
@NullMarked
package com.zhike.crm.knowledge.announcement;

import org.jspecify.annotations.NullMarked;
