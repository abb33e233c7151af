/** Tells the world about answer sheets. */
@NullMarked
package com.zhike.crm.surveys.sheet.messaging;

import org.jspecify.annotations.NullMarked;
