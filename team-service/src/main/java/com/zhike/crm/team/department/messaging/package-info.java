/** Tells the other services about departments. */
@NullMarked
package com.zhike.crm.team.department.messaging;

import org.jspecify.annotations.NullMarked;
