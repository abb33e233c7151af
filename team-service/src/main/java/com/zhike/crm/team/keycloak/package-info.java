/** Reaches the identity provider: the people and groups of the company as Keycloak keeps them. */
@NullMarked
package com.zhike.crm.team.keycloak;

import org.jspecify.annotations.NullMarked;
