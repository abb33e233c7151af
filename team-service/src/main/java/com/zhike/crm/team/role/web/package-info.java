/** Offers the roles over HTTP. */
@NullMarked
package com.zhike.crm.team.role.web;

import org.jspecify.annotations.NullMarked;
