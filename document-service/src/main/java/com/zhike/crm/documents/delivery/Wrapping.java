package com.zhike.crm.documents.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The headers that keep a file from acting in our name: what could carry script is only ever saved, and what is shown is
 * shown as what we say it is, in a sandbox.
 */
record Wrapping(String type, ContentDisposition disposition, String policy) {

    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox";

    /** Browsers show PDF in a viewer of their own, which does not open inside a sandbox. */
    private static final String PDF_VIEWER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";

    private static final Set<String> SHOWN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "application/pdf", "text/plain");

    static Wrapping of(Parcel parcel) {
        String type = parcel.content().mediaType();
        boolean inline = parcel.inline() && SHOWN.contains(type);
        ContentDisposition disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(parcel.name(), StandardCharsets.UTF_8)
                .build();
        return new Wrapping(
                inline ? shown(type) : "application/octet-stream",
                disposition,
                type.equals("application/pdf") ? PDF_VIEWER : SANDBOX);
    }

    private static String shown(String type) {
        return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }

    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        headers.setContentDisposition(disposition);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", policy);
        headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return headers;
    }
}
