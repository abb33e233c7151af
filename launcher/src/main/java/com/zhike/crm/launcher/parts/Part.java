package com.zhike.crm.launcher.parts;

import java.io.IOException;

/** One process of the suite: how it is started, and how one knows that it is ready. */
public interface Part {

    String name();

    int port();

    /** Lays out on disk what the process needs and says how to start it; called before every start, also after a crash. */
    ProcessBuilder prepare() throws IOException;

    /** Asked again and again while the process starts: must answer within a second or so. */
    boolean ready();

    /** Called each time the process has become ready, before anybody who needs this part starts. */
    default void settle() throws IOException {}

    /** Asks the process to end in good order, without waiting for it. */
    default void stop(Process process) {
        process.destroy();
    }
}
