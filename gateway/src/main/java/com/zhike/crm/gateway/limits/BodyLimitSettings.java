package com.zhike.crm.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large a body may be: a document of fields, an upload among fields, or a file that is the body itself.
 *
 * @param filePaths where a body may be a file
 */
@ConfigurationProperties("crm.gateway.body-limit")
record BodyLimitSettings(DataSize fields, DataSize upload, DataSize file, List<String> filePaths) {

    DataSize limitFor(HttpServletRequest request) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        if (type.startsWith("multipart/")) {
            return upload;
        }
        return type.startsWith("application/octet-stream") && takesFiles(request.getRequestURI()) ? file : fields;
    }

    private boolean takesFiles(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return filePaths.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(parsed));
    }
}
