/** One command that brings up the whole suite on one machine: what it consists of, who watches it, and what is said about it. */
@NullMarked
package com.zhike.crm.launcher;

import org.jspecify.annotations.NullMarked;
