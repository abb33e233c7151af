/** Everybody's own documents: folders, files, sharing, contributions, work records. */
@NullMarked
package com.zhike.crm.documents;

import org.jspecify.annotations.NullMarked;
