/** The employees and departments of the company, as every service knows them. */
@NullMarked
package com.zhike.crm.platform.directory;

import org.jspecify.annotations.NullMarked;
