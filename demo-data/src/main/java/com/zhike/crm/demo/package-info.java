/** A company that exists only to try the suite: the same people, customers and deals on every machine. */
@NullMarked
package com.zhike.crm.demo;

import org.jspecify.annotations.NullMarked;
