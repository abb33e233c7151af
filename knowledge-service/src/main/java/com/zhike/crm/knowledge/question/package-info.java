/** Questions and answers, and which answer the asker took as the best. */
@NullMarked
package com.zhike.crm.knowledge.question;

import org.jspecify.annotations.NullMarked;
