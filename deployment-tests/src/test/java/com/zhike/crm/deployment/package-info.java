/** What the suite is deployed with, checked without a cluster: manifests, containers and migrations. */
@NullMarked
package com.zhike.crm.deployment;

import org.jspecify.annotations.NullMarked;
