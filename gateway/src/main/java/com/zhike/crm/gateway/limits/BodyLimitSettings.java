package com.zhike.crm.gateway.limits;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** How large a body may be: a document of fields, or an upload of files. */
@ConfigurationProperties("crm.gateway.body-limit")
record BodyLimitSettings(DataSize fields, DataSize upload) {

    DataSize limitFor(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("multipart/") ? upload : fields;
    }
}
