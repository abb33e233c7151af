/** What the company tells and knows: announcements, articles, questions and answers. */
@NullMarked
package com.zhike.crm.knowledge;

import org.jspecify.annotations.NullMarked;
