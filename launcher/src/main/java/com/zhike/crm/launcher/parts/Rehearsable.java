package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.nio.file.Path;

/** A Java part, whose start a rehearsal can make quicker. */
public interface Rehearsable extends Part {

    /** Where the classes of a rehearsal of exactly this part are, or would be. */
    Path cache() throws IOException;
}
