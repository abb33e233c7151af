package com.zhike.crm.launcher;

import com.zhike.crm.launcher.parts.Aot;
import com.zhike.crm.launcher.parts.JavaCommand;
import com.zhike.crm.launcher.parts.Ports;
import com.zhike.crm.launcher.parts.Rehearsable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** One of our own services as a process. */
final class BootService implements Rehearsable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Service service;
    private final Supplier<ServiceImage> image;
    private final Map<String, String> environment;
    private final Aot aot;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    BootService(Service service, Supplier<ServiceImage> image, Map<String, String> environment, Aot aot) {
        this.service = service;
        this.image = image;
        this.environment = environment;
        this.aot = aot;
    }

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public int port() {
        return service.port();
    }

    @Override
    public ProcessBuilder prepare() {
        ProcessBuilder program = new ProcessBuilder(aot.apply(name(), command()).line());
        program.environment().putAll(environment);
        program.environment().put("SERVER_PORT", String.valueOf(port()));
        program.environment().put("SERVER_ADDRESS", "127.0.0.1");
        return program;
    }

    @Override
    public Path cache() {
        return aot.cache(name(), command());
    }

    private JavaCommand command() {
        return JavaCommand.jar(service.heapMegabytes(), image.get().jar());
    }

    @Override
    public boolean ready() {
        if (!Ports.answers(port())) {
            return false;
        }
        URI readiness = URI.create("http://127.0.0.1:" + port() + "/actuator/health/readiness");
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(readiness).timeout(PATIENCE).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException starting) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
