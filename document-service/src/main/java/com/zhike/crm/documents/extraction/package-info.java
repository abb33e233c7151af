/** Takes the words out of files, so that they are found. */
@NullMarked
package com.zhike.crm.documents.extraction;

import org.jspecify.annotations.NullMarked;
