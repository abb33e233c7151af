/** Contributions over HTTP. */
@NullMarked
package com.zhike.crm.documents.contribution.web;

import org.jspecify.annotations.NullMarked;
