package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.EmbeddedPostgres;
import com.zhike.crm.launcher.parts.KeycloakBuild;
import com.zhike.crm.launcher.parts.Part;
import com.zhike.crm.launcher.parts.Runtimes;
import java.io.IOException;
import java.util.Map;

/** The cluster with a database and its owner for everybody in the suite; passwords by the name of the database. */
record Databases(EmbeddedPostgres postgres, Map<String, String> passwords, Runtimes runtimes) implements Part {

    @Override
    public String name() {
        return postgres.name();
    }

    @Override
    public int port() {
        return postgres.port();
    }

    @Override
    public ProcessBuilder prepare() throws IOException {
        return postgres.prepare();
    }

    @Override
    public boolean ready() {
        return postgres.ready();
    }

    @Override
    public void settle() throws IOException {
        for (Map.Entry<String, String> database : passwords.entrySet()) {
            boolean fresh = postgres.createDatabase(database.getKey(), database.getValue());
            if (fresh && database.getKey().equals(Suite.KEYCLOAK_DATABASE)) {
                String tables = KeycloakBuild.in(runtimes).tables(runtimes);
                postgres.run(tables, database.getKey(), database.getValue());
            }
        }
    }

    @Override
    public void stop(Process process) {
        postgres.stop(process);
    }
}
