package com.zhike.crm.launcher.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root: a user namespace of its own makes it nobody without changing who owns the files. */
final class Unprivileged {

    private Unprivileged() {}

    static List<String> command(String... command) throws IOException {
        List<String> line = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            try {
                Programs.run("unshare", new ProcessBuilder("unshare", "-U", "true"));
            } catch (IOException refused) {
                throw new IOException(
                        "PostgreSQL does not run as root, and this machine refuses 'unshare -U': start as another user.",
                        refused);
            }
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(List.of(command));
        return line;
    }
}
