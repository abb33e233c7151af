package com.zhike.crm.documents.delivery;

import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.Contents;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends files; a part of one when that is asked for, so that a broken download goes on where it broke. */
@Component
public class Delivery {

    private final Contents contents;

    Delivery(Contents contents) {
        this.contents = contents;
    }

    public void send(Parcel parcel, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Content content = parcel.content();
        String tag = "\"" + content.id().value() + "\"";
        Wrapping.of(parcel)
                .headers()
                .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Extent extent = Extent.asked(request, tag, content.size());
        if (extent == null) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + content.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (extent.partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, extent.of(content.size()));
        }
        response.setContentLengthLong(extent.length());
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream bytes = contents.read(content.id(), extent.from(), extent.length())) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }
}
