/** Fills an empty database with the demo company's survey, through the same services as everybody's. */
@NullMarked
package com.zhike.crm.surveys.demo;

import org.jspecify.annotations.NullMarked;
