package com.zhike.crm.knowledge.download;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such file for the reader. */
public class DownloadNotFound extends NotFound {

    DownloadNotFound() {
        super("download-not-found");
    }
}
