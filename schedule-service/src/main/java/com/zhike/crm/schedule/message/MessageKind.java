package com.zhike.crm.schedule.message;

/** What a message is about, which says how it is shown. */
public enum MessageKind {
    /** One colleague to others. */
    NOTE,
    REPLY,
    /** What a colleague is going to do. */
    ITINERARY,
    /** An appointment that one is expected at. */
    INVITATION,
    /** A customer one was given. */
    ALLOCATION,
    /** A visit one is to make. */
    FOLLOW_UP,
    ANNOUNCEMENT,
    /** A question that was put to one. */
    QUESTION,
    /** An answer to one's question. */
    ANSWER,
    /** One's answer was taken as the best. */
    ACCEPTED,
    /** A remark about one's answer. */
    COMMENT,
    /** A folder or a file one may see. */
    SHARE,
    /** A document one was given. */
    CONTRIBUTION
}
