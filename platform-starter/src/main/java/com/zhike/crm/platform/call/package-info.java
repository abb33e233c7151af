/** Asking another service while a request is served: only where a replica cannot do. */
@NullMarked
package com.zhike.crm.platform.call;

import org.jspecify.annotations.NullMarked;
