/** The folders of each employee, and whom he lets look into them. */
@NullMarked
package com.zhike.crm.documents.folder;

import org.jspecify.annotations.NullMarked;
