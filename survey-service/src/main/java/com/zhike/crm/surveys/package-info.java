/** Asking customers: surveys, what was answered, and what it says together. */
@NullMarked
package com.zhike.crm.surveys;

import org.jspecify.annotations.NullMarked;
