package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Runtimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that everything persists in: {@code .crm}, unless CRM_HOME says otherwise. */
record Home(Path directory) {

    static Home in(Path directory) throws IOException {
        Home home = new Home(directory.toAbsolutePath().normalize());
        Files.createDirectories(home.directory());
        Files.setPosixFilePermissions(home.directory(), PosixFilePermissions.fromString("rwx------"));
        for (Path path : new Path[] {home.data(), home.logs(), home.run(), home.programs()}) {
            Files.createDirectories(path);
        }
        return home;
    }

    Path data() {
        return directory.resolve("data");
    }

    Path logs() {
        return directory.resolve("logs");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** What is only true while the suite runs: process ids, the table of states. */
    Path run() {
        return directory.resolve("run");
    }

    Path ready() {
        return run().resolve("ready");
    }

    /** What can be made again at any time: unpacked programs, extracted services, caches. */
    Path programs() {
        return directory.resolve("runtime");
    }

    Path caches() {
        return programs().resolve("aot");
    }

    Path secrets() {
        return directory.resolve("secrets.properties");
    }

    Runtimes runtimes() {
        return new Runtimes(programs());
    }
}
