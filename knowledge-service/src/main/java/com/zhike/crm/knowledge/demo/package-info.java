/** Fills an empty database with what the demo company knows. */
@NullMarked
package com.zhike.crm.knowledge.demo;

import org.jspecify.annotations.NullMarked;
