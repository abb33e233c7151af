package com.zhike.crm.team.preference;

import com.zhike.crm.platform.problem.Conflict;

/** One user keeps more than any page could ask for. */
public class TooManyPreferences extends Conflict {

    public TooManyPreferences(int max) {
        super("too-many-preferences", max);
    }
}
