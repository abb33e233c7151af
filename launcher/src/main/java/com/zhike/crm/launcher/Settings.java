package com.zhike.crm.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What the person who starts the suite may choose. */
record Settings(Path root, Home home, int portOffset, boolean demo, boolean rehearse) {

    static Settings of(Map<String, String> environment) throws IOException {
        Path root = Path.of(environment.getOrDefault("CRM_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        return new Settings(
                root,
                Home.in(Path.of(environment.getOrDefault(
                        "CRM_HOME", root.resolve(".crm").toString()))),
                Integer.parseInt(environment.getOrDefault("CRM_PORT_OFFSET", "0")),
                !"false".equals(environment.get("CRM_DEMO")),
                !"false".equals(environment.get("CRM_AOT")));
    }

    int port(int port) {
        return port + portOffset;
    }

    String url(int port) {
        return "http://127.0.0.1:" + port(port);
    }

    String address() {
        return url(Plan.service("gateway").port());
    }

    /** The same gateway under the other name that people type. */
    String alias() {
        return "http://localhost:" + port(Plan.service("gateway").port());
    }

    String issuer() {
        return url(Plan.KEYCLOAK) + "/realms/crm";
    }

    Path serviceJar(String service) throws IOException {
        Path target = root.resolve(service).resolve("target");
        try (var jars = java.nio.file.Files.newDirectoryStream(target, service + "-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("There is no jar in " + target);
    }
}
