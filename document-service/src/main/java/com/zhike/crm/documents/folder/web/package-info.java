/** Folders and their sharing over HTTP. */
@NullMarked
package com.zhike.crm.documents.folder.web;

import org.jspecify.annotations.NullMarked;
