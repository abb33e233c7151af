package com.zhike.crm.platform.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of the record as ETag. */
public final class Versioned {

    private Versioned() {}

    /** The record as it is. */
    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /** The record that came to be, and where it is found. */
    public static <T> ResponseEntity<T> created(URI location, T body, long version) {
        return ResponseEntity.created(location).eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
