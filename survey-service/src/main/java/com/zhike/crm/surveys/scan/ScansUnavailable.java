package com.zhike.crm.surveys.scan;

import com.zhike.crm.platform.problem.Unavailable;

/** Scans cannot be added because the service that keeps files does not answer. */
public class ScansUnavailable extends Unavailable {

    public ScansUnavailable() {
        super("document-service-unavailable");
    }
}
