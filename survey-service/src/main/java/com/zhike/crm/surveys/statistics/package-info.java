/** Statistics: what all the sheets of a survey say together, and by which customers. */
@NullMarked
package com.zhike.crm.surveys.statistics;

import org.jspecify.annotations.NullMarked;
