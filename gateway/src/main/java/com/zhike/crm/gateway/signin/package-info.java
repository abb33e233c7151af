/** Signing in and out at Keycloak and keeping the tokens of a session fresh. */
@NullMarked
package com.zhike.crm.gateway.signin;

import org.jspecify.annotations.NullMarked;
