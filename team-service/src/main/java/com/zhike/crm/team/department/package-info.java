/** Keeps the tree of departments. */
@NullMarked
package com.zhike.crm.team.department;

import org.jspecify.annotations.NullMarked;
