/** Finds texts by the words in them; Chinese has no spaces, so every pair of neighbouring characters counts as a word. */
@NullMarked
package com.zhike.crm.knowledge.search;

import org.jspecify.annotations.NullMarked;
