/** Files, work records and shortcuts: what lies in folders. */
@NullMarked
package com.zhike.crm.documents.document;

import org.jspecify.annotations.NullMarked;
