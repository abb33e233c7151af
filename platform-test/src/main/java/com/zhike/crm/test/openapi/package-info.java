/** Tests that are made from the OpenAPI document of a service, so that nothing it offers is left out. */
@NullMarked
package com.zhike.crm.test.openapi;

import org.jspecify.annotations.NullMarked;
