package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.KeycloakBuild;
import com.zhike.crm.launcher.parts.PartFailed;
import com.zhike.crm.launcher.parts.Runtimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What {@code ./crm} calls once it has found a JDK and built what is missing. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            System.exit(run(words));
        } catch (IOException | UncheckedIOException | PartFailed | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String[] words) throws IOException, InterruptedException {
        Settings settings = Settings.of(System.getenv());
        return switch (words.length == 0 ? "" : words[0]) {
            case "up" -> new Up(settings, new Console(System.out)).run();
            case "status" -> new Status(settings.home()).print() ? 0 : 1;
            case "token" -> token(settings, words);
            case "orphans" -> orphans(settings);
            case "prepare" -> prepare(settings);
            default -> throw new IOException("Unknown: " + String.join(" ", words));
        };
    }

    private static int token(Settings settings, String[] words) throws IOException, InterruptedException {
        if (words.length != 2) {
            throw new IOException("Whose token? ./crm token <user>, or ./crm token --client");
        }
        Tokens tokens = new Tokens(settings.issuer());
        System.out.println(
                "--client".equals(words[1])
                        ? tokens.ofMachine(new Secrets(settings.home().secrets()).of(Secret.INTEGRATION))
                        : tokens.ofEmployee(words[1]));
        return 0;
    }

    private static int orphans(Settings settings) throws IOException {
        new Orphans(settings.home()).end().forEach(part -> System.out.println(part + " ended"));
        return 0;
    }

    /** All that is the same at every start: programs unpacked, Keycloak built. */
    private static int prepare(Settings settings) throws IOException {
        Runtimes runtimes = settings.home().runtimes();
        runtimes.postgres();
        List<CompletableFuture<ServiceImage>> images = Plan.SERVICES.stream()
                .map(service -> CompletableFuture.supplyAsync(() -> ServiceImage.of(service, settings)))
                .toList();
        KeycloakBuild.in(runtimes).tables(runtimes);
        images.forEach(CompletableFuture::join);
        return 0;
    }
}
