package com.zhike.crm.launcher.parts;

/** A part did not come up; the message says which and how. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PartFailed(String message) {
        super(message);
    }
}
