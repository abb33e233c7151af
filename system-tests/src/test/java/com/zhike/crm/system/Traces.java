package com.zhike.crm.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stands where a collector of traces would: hears what the suite exports by OTLP. */
final class Traces {

    /** A resource's attribute in the bytes of the protocol: the key, and behind two lengths the text. */
    private static final Pattern SERVICE = Pattern.compile("service\\.name\u0012.\n.([a-z-]+)", Pattern.DOTALL);

    private static final Traces HEARD = new Traces();

    private final List<String> exports = new CopyOnWriteArrayList<>();

    private final int port;

    private Traces() {
        try {
            HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            collector.createContext("/", exchange -> {
                try (exchange) {
                    exports.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                }
            });
            collector.start();
            this.port = collector.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Traces heard() {
        return HEARD;
    }

    String endpoint() {
        return "http://127.0.0.1:" + port + "/v1/traces";
    }

    /** Who has told of a part of this trace. */
    Set<String> services(String trace) {
        String id = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
        return exports.stream()
                .filter(export -> export.contains(id))
                .map(SERVICE::matcher)
                .filter(Matcher::find)
                .map(service -> service.group(1))
                .collect(Collectors.toSet());
    }
}
