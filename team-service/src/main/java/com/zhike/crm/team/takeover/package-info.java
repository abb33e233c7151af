/** Takes over what was changed in the identity provider itself. */
@NullMarked
package com.zhike.crm.team.takeover;

import org.jspecify.annotations.NullMarked;
