/** Everything the rules of the house forbid. */
package com.zhike.crm.test.planted;
