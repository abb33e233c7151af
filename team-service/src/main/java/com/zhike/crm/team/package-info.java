/** The team: departments, employees, roles and personal preferences. */
@NullMarked
package com.zhike.crm.team;

import org.jspecify.annotations.NullMarked;
