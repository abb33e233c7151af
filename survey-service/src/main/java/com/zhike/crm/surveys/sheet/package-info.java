/** Answer sheets: what a customer said to a survey, entered by whoever asked him. */
@NullMarked
package com.zhike.crm.surveys.sheet;

import org.jspecify.annotations.NullMarked;
