/** Passing requests on to the services, and saying so when one does not answer. */
@NullMarked
package com.zhike.crm.gateway.routing;

import org.jspecify.annotations.NullMarked;
