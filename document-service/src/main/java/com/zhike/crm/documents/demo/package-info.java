/** Fills an empty database with documents of the demo company, through the same services as everybody's. */
@NullMarked
package com.zhike.crm.documents.demo;

import org.jspecify.annotations.NullMarked;
