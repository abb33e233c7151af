/** Announcements over HTTP. */
@NullMarked
package com.zhike.crm.knowledge.announcement.web;

import org.jspecify.annotations.NullMarked;
