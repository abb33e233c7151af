package com.zhike.crm.test;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URLEncoder;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the Docker engine itself, for a second at most: libraries would pull images in order to find out. */
final class DockerSocket {

    private static final Path SOCKET = Path.of("/var/run/docker.sock");

    private DockerSocket() {}

    static boolean hasImages(List<String> images) {
        return Files.exists(SOCKET)
                && answers("/_ping")
                && images.stream()
                        .allMatch(image ->
                                answers("/images/" + URLEncoder.encode(image, StandardCharsets.UTF_8) + "/json"));
    }

    private static boolean answers(String path) {
        CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(() -> ask(path));
        try {
            return answer.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ask(String path) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(SOCKET));
            String request = "GET " + path + " HTTP/1.0\r\nHost: docker\r\n\r\n";
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer head = ByteBuffer.allocate(12);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                continue;
            }
            return new String(head.array(), StandardCharsets.US_ASCII).endsWith("200");
        } catch (IOException _) {
            return false;
        }
    }
}
