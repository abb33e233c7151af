package com.zhike.crm.system;

import java.util.Map;

/** One request of somebody at work, with the words by which its effect is found again. */
record Deed(
        Kind kind,
        String method,
        String path,
        @org.jspecify.annotations.Nullable Object body,
        String mark) {

    enum Kind {
        CUSTOMER,
        ACTIVITY,
        ORDER,
        VOID,
        APPOINTMENT,
        QUESTION,
        FOLDER,
        SETTING,
        LOOK
    }

    static Deed look(String path) {
        return new Deed(Kind.LOOK, "GET", path, null, "");
    }

    static Deed post(Kind kind, String path, Map<String, ?> body, String mark) {
        return new Deed(kind, "POST", path, body, mark);
    }
}
