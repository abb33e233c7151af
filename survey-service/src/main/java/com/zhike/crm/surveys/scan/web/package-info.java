/** Asks document-service to keep scans. */
@NullMarked
package com.zhike.crm.surveys.scan.web;

import org.jspecify.annotations.NullMarked;
