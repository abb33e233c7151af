/** Tells the other services about employees and their rights. */
@NullMarked
package com.zhike.crm.team.employee.messaging;

import org.jspecify.annotations.NullMarked;
