/** Keeps the employees: who they are, where they work, which roles they have. */
@NullMarked
package com.zhike.crm.team.employee;

import org.jspecify.annotations.NullMarked;
