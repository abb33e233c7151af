/** The files of the web UI. */
@NullMarked
package com.zhike.crm.gateway.ui;

import org.jspecify.annotations.NullMarked;
