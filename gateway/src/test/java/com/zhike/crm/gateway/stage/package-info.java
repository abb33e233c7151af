/** The world around the gateway in its tests: an issuer, services, a browser. */
@NullMarked
package com.zhike.crm.gateway.stage;

import org.jspecify.annotations.NullMarked;
