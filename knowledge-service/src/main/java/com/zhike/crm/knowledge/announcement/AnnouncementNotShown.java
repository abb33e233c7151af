package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.platform.problem.Conflict;

/** The announcement is not published at the moment. */
public class AnnouncementNotShown extends Conflict {

    AnnouncementNotShown(String title) {
        super("announcement-not-shown", title);
    }
}
