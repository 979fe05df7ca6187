package org.parley.api.security;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.api.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application behind a real port, with an empty database and its first operator. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class OverHttp {

    protected static final String PASSWORD = "correct horse battery";

    /** What the operator gives a new login, to be changed by its owner. */
    protected static final String FIRST = "a first password";

    private static final String OPERATOR = "the operator of the test";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path HOME = newHome();

    @LocalServerPort private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        for (String setting : TestDatabase.in(HOME).settings()) {
            int equals = setting.indexOf('=');
            registry.add(setting.substring(0, equals), () -> setting.substring(equals + 1));
        }
        registry.add("parley.first-operator.password", () -> OPERATOR);
        registry.add("parley.streams.longest", () -> "1ms"); // who walks over all reads goes on
    }

    protected static Path home() {
        return HOME;
    }

    protected static String operator() {
        return basic("operator", OPERATOR);
    }

    protected static String basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** A new login with these roles, as an Authorization header. */
    protected String someone(String... roles) {
        return basic(newAccount(roles), PASSWORD);
    }

    /** The name of a new login with these roles, whose password its owner has chosen. */
    protected String newAccount(String... roles) {
        String username = heldAccount(roles);
        HttpResponse<String> changed = choosePassword(username, FIRST, PASSWORD);
        if (changed.statusCode() != 204) {
            throw new IllegalStateException(changed.body());
        }
        return username;
    }

    /** The owner changes the password. */
    protected HttpResponse<String> choosePassword(String username, String current, String next) {
        return put(
                "/api/v1/accounts/" + username + "/password",
                basic(username, current),
                "{\"currentPassword\":\"%s\",\"password\":\"%s\"}".formatted(current, next));
    }

    /** The name of a new login with these roles, which has the password that the operator chose. */
    protected String heldAccount(String... roles) {
        String username = "u" + UUID.randomUUID();
        String list = roles.length == 0 ? "" : "\"" + String.join("\",\"", roles) + "\"";
        String body =
                "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[%s]}"
                        .formatted(username, FIRST, list);
        HttpResponse<String> made = post("/api/v1/accounts", operator(), body);
        if (made.statusCode() != 201) {
            throw new IllegalStateException(made.body());
        }
        return username;
    }

    protected HttpResponse<String> get(String path, @Nullable String login) {
        return send(client, request(path, login).GET());
    }

    protected HttpResponse<String> post(String path, @Nullable String login, String body) {
        return send(client, json(path, login).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    protected HttpResponse<String> put(String path, @Nullable String login, String body) {
        return send(client, json(path, login).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    protected HttpResponse<String> delete(String path, @Nullable String login) {
        return send(client, request(path, login).DELETE());
    }

    protected HttpRequest.Builder request(String path, @Nullable String login) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return login == null ? request : request.header("Authorization", login);
    }

    protected HttpRequest.Builder json(String path, @Nullable String login) {
        return request(path, login).header("Content-Type", "application/json");
    }

    protected URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        return send(client, request);
    }

    protected static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    protected static HttpClient browser(CookieHandler cookies) {
        return HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    protected static JsonNode read(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static Path newHome() {
        try {
            Path home = Files.createTempDirectory("parley-security");
            home.toFile().deleteOnExit();
            return home;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
