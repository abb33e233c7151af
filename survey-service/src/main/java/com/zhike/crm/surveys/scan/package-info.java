/** Scans and photos of paper sheets; document-service keeps their contents. */
@NullMarked
package com.zhike.crm.surveys.scan;

import org.jspecify.annotations.NullMarked;
