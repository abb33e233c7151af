/** The one door of the suite: single sign-on, routes to the services, the web UI. */
@NullMarked
package com.zhike.crm.gateway;

import org.jspecify.annotations.NullMarked;
