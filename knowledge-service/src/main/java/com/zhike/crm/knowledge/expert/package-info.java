/** Who knows his way about a category of questions and hears of new ones. */
@NullMarked
package com.zhike.crm.knowledge.expert;

import org.jspecify.annotations.NullMarked;
