package com.zhike.crm.team.webhook;

import java.util.List;

/** What the suite tells. */
public interface EventTypes {

    /** Every event there is, family by family. */
    List<EventType> all();
}
