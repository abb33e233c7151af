/** Products that articles are about, as sales-service tells of them. */
@NullMarked
package com.zhike.crm.knowledge.product;

import org.jspecify.annotations.NullMarked;
