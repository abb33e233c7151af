/** Files that hang on announcements, articles, questions and answers; document-service keeps their contents. */
@NullMarked
package com.zhike.crm.knowledge.attachment;

import org.jspecify.annotations.NullMarked;
