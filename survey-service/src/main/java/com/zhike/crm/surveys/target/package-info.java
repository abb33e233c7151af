/** Target lists: which customers a survey wants to hear, who is to ask them, and how far that is. */
@NullMarked
package com.zhike.crm.surveys.target;

import org.jspecify.annotations.NullMarked;
