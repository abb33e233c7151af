/** Describes the services' HTTP interfaces as their callers see them. */
@NullMarked
package com.zhike.crm.platform.openapi;

import org.jspecify.annotations.NullMarked;
