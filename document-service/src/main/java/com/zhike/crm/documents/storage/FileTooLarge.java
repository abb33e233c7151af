package com.zhike.crm.documents.storage;

import java.io.IOException;

/** A body is longer than files may be; noticed while it is read. */
class FileTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
