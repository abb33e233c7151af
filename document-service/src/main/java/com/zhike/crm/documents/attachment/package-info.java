/** Files that announcements, articles and other records of other services carry. */
@NullMarked
package com.zhike.crm.documents.attachment;

import org.jspecify.annotations.NullMarked;
