/** Notes, which exist to try the platform. */
@NullMarked
package com.zhike.crm.sample.note;

import org.jspecify.annotations.NullMarked;
