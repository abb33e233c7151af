/** The catalogue: products, their prices and the tree of categories. */
@NullMarked
package com.zhike.crm.sales.product;

import org.jspecify.annotations.NullMarked;
