package com.zhike.crm.platform.transfer;

import java.io.IOException;
import java.io.InputStream;

/** An uploaded file, which may be read several times: large ones do not fit into the memory. */
interface Upload {

    InputStream open() throws IOException;
}
