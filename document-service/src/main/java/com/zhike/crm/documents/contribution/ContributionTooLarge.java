package com.zhike.crm.documents.contribution;

import com.zhike.crm.platform.problem.Conflict;

/** More would be copied than one contribution may hold. */
class ContributionTooLarge extends Conflict {

    ContributionTooLarge(int most) {
        super("contribution-too-large", most);
    }
}
