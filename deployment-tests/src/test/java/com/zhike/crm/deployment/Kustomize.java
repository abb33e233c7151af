package com.zhike.crm.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program that renders the overlays: kubectl or kustomize, whichever this machine has. */
final class Kustomize {

    private Kustomize() {}

    static boolean isThere() {
        return !command().isEmpty();
    }

    static String render(String directory) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command());
        command.add(Tree.file(directory).toString());
        Path errors = Files.createTempFile("kustomize", ".err");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(directory + ": " + Files.readString(errors));
            }
            return rendered;
        } finally {
            Files.delete(errors);
        }
    }

    private static List<String> command() {
        if (onPath("kustomize")) {
            return List.of("kustomize", "build");
        }
        return onPath("kubectl") ? List.of("kubectl", "kustomize") : List.of();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
