/** Stages of the sales process with the usual chance of success in each; their names are kept by the customer service. */
@NullMarked
package com.zhike.crm.sales.stage;

import org.jspecify.annotations.NullMarked;
