/** Hears what all services tell, as long as there is somebody to pass it on to. */
@NullMarked
package com.zhike.crm.team.webhook.messaging;

import org.jspecify.annotations.NullMarked;
