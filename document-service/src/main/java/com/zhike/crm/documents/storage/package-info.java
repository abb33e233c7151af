/** Keeps the bytes of files, in a directory or in an S3 bucket. */
@NullMarked
package com.zhike.crm.documents.storage;

import org.jspecify.annotations.NullMarked;
