package com.zhike.crm.gateway.limits;

import java.io.IOException;

/** The body of a request cannot be passed on, through no fault of the service. */
public class UnreadableBody extends IOException {

    private final boolean tooLarge;

    UnreadableBody() {
        super("The body is larger than allowed");
        this.tooLarge = true;
    }

    UnreadableBody(IOException gone) {
        super("The sender has gone", gone);
        this.tooLarge = false;
    }

    /** Whether it was too large; otherwise its sender has gone. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
