/** What the suite needs around its services, run from Maven artifacts: PostgreSQL, Kafka, Keycloak. */
@NullMarked
package com.zhike.crm.launcher.parts;

import org.jspecify.annotations.NullMarked;
