/** The whole suite as its users meet it: started by its own command, driven through the gateway. */
@NullMarked
package com.zhike.crm.system;

import org.jspecify.annotations.NullMarked;
