/** Says what each role may do and whose records it may see. */
@NullMarked
package com.zhike.crm.team.role;

import org.jspecify.annotations.NullMarked;
