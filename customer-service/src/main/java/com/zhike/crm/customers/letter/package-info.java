/** How names are filed and found. */
@NullMarked
package com.zhike.crm.customers.letter;

import org.jspecify.annotations.NullMarked;
