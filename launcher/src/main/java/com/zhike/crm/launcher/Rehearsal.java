package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.Part;
import com.zhike.crm.launcher.parts.Rehearsable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A part that is started once, with the lowest priority, on a scratch database of its own if it needs one. */
record Rehearsal(Rehearsable part, String database) implements Part {

    /** Of the scratch database, in which there is nothing to protect. */
    static final String PASSWORD = "rehearsal";

    void createDatabase(EmbeddedPostgres postgres) throws IOException {
        if (!database.isEmpty()) {
            postgres.dropDatabase(database);
            postgres.createDatabase(database, PASSWORD);
        }
    }

    void dropDatabase(EmbeddedPostgres postgres) throws IOException {
        if (!database.isEmpty()) {
            postgres.dropDatabase(database);
        }
    }

    Path cache() throws IOException {
        return part.cache();
    }

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public int port() {
        return part.port();
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        ProcessBuilder program = part.prepare();
        program.command().addAll(0, List.of("nice", "-n", "19"));
        return program;
    }

    @Override
    public boolean ready() {
        return part.ready();
    }
}
