package com.zhike.crm.schedule.message;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such message, at least not for the caller. */
public class MessageNotFound extends NotFound {

    public MessageNotFound() {
        super("message-not-found");
    }
}
