/** What the services tell each other and the world: one sealed interface per topic, one record per event. */
@NullMarked
package com.zhike.crm.events;

import org.jspecify.annotations.NullMarked;
