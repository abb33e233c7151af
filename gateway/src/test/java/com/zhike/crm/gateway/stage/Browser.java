package com.zhike.crm.gateway.stage;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keeps cookies as a browser does, and follows redirects when told to. */
public final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final URI gateway;

    public Browser(int port) {
        gateway = URI.create("http://127.0.0.1:" + port);
    }

    /** Opens the first page and goes wherever it leads, which is through the sign-in. */
    public Browser signIn() {
        HttpResponse<String> page = visit("/");
        if (page.statusCode() != 200) {
            throw new IllegalStateException("Signing in ended with " + page.statusCode() + " at " + page.uri());
        }
        return this;
    }

    public HttpResponse<String> visit(String path) {
        HttpResponse<String> answer = get(path);
        for (int hop = 0; hop < 10 && answer.statusCode() == 302; hop++) {
            answer = send(request(answer.headers().firstValue("Location").orElseThrow()));
        }
        return answer;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(with(request(path), headers));
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(with(
                request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json"), headers));
    }

    /** As our own pages post: with their token. */
    public HttpResponse<String> postFromPage(String path, String body, String... headers) {
        return send(with(
                request(path)
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")),
                headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(20));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }
}
