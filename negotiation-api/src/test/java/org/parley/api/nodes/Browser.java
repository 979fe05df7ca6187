package org.parley.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.api.command.House;

/** A browser behind a balancer: one set of cookies, whichever node answers. */
record Browser(HttpClient http) {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Browser open() {
        return new Browser(HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    void logIn(House node, String login, String password) {
        String fields = "username=%s&password=%s".formatted(encoded(login), encoded(password));
        HttpResponse<String> answer = submit(node, "/login", "/login", fields);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/");
    }

    void logOut(House node) {
        submit(node, "/", "/logout", "");
    }

    int status(House node, String path) {
        return get(node, path).statusCode();
    }

    private HttpResponse<String> submit(House node, String page, String path, String fields) {
        Matcher hidden = HIDDEN.matcher(get(node, page).body());
        assertThat(hidden.find()).isTrue();
        String body = fields + "&_csrf=" + encoded(hidden.group(1));
        return send(
                request(node, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(House node, String path) {
        return send(request(node, path).GET());
    }

    private static HttpRequest.Builder request(House node, String path) {
        return HttpRequest.newBuilder(URI.create(node.base() + path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
