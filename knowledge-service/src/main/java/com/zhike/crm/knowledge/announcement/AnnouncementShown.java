package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.platform.problem.Conflict;

/** The announcement is published at the moment. */
public class AnnouncementShown extends Conflict {

    AnnouncementShown(String title) {
        super("announcement-shown", title);
    }
}
