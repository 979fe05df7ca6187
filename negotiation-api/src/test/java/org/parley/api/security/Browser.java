package org.parley.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's browser: it keeps cookies, fills in forms, and follows nothing by itself. */
public final class Browser {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Function<String, URI> place;

    /** One that finds paths at the place. */
    public Browser(Function<String, URI> place) {
        this.place = place;
    }

    public HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(place.apply(path)).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> logIn(String username, String password) {
        return form("/login", "/login", "username", username, "password", password);
    }

    /** Fills in the form of a page: names and values, and the hidden token. */
    public HttpResponse<String> form(String page, String action, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(hidden(page(page))));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(place.apply(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends it with the cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String hidden(HttpResponse<String> page) {
        Matcher token = HIDDEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no form: " + page.statusCode() + page.body());
        }
        return token.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
