/** Tells the world about announcements. */
@NullMarked
package com.zhike.crm.knowledge.announcement.messaging;

import org.jspecify.annotations.NullMarked;
