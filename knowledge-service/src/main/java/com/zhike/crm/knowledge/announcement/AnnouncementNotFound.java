package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such announcement for the reader. */
public class AnnouncementNotFound extends NotFound {

    public AnnouncementNotFound() {
        super("announcement-not-found");
    }
}
