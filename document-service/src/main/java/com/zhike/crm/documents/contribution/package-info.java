/** Copies of files and folders that colleagues put before each other. */
@NullMarked
package com.zhike.crm.documents.contribution;

import org.jspecify.annotations.NullMarked;
