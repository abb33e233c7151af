/** What folders and files may be called. */
@NullMarked
package com.zhike.crm.documents.naming;

import org.jspecify.annotations.NullMarked;
