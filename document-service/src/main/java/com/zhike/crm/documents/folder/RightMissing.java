package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.problem.Forbidden;
import java.util.Locale;

/** The folder was shared without this right. */
public class RightMissing extends Forbidden {

    RightMissing(Right right) {
        super("right-missing-" + right.name().toLowerCase(Locale.ROOT));
    }
}
