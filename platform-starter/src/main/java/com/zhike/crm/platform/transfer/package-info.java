/** Imports from files: upload, mapping, check, run, rejected rows. */
@NullMarked
package com.zhike.crm.platform.transfer;

import org.jspecify.annotations.NullMarked;
