/** Files that survey results are read in without the CRM. */
@NullMarked
package com.zhike.crm.surveys.report;

import org.jspecify.annotations.NullMarked;
