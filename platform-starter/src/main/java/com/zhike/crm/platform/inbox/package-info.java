/** Lets a listener handle each event once. */
@NullMarked
package com.zhike.crm.platform.inbox;

import org.jspecify.annotations.NullMarked;
