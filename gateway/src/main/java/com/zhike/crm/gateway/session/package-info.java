/** Sessions in the database, shared by all replicas. */
@NullMarked
package com.zhike.crm.gateway.session;

import org.jspecify.annotations.NullMarked;
