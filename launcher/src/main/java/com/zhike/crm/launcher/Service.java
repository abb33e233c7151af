package com.zhike.crm.launcher;

import java.util.Locale;

/** A service of the suite as the launcher sees it. */
record Service(String name, int port, String database, int heapMegabytes, String probe) {

    /** Under this name everybody is told its address, and a few are told its secret. */
    String addressVariable() {
        return "CRM_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    Service at(int otherPort) {
        return new Service(name, otherPort, database, heapMegabytes, probe);
    }
}
