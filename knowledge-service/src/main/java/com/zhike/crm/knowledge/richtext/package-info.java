/** Text with headings, lists and links, made harmless before it is stored. */
@NullMarked
package com.zhike.crm.knowledge.richtext;

import org.jspecify.annotations.NullMarked;
