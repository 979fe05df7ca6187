package org.parley.api.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.api.ParleyApplication;
import org.parley.api.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The whole application on a port and in a folder of its own, with some logins. */
public record House(ConfigurableApplicationContext context, HttpClient http)
        implements AutoCloseable {

    public static final String PASSWORD = "a long enough password";

    /** What the accounts of tests keep of it: few rounds, which a check takes from here. */
    private static final String KEPT =
            "{sha256-bcrypt}" + new BCryptPasswordEncoder(4).encode(shortened(PASSWORD));

    public static House in(Path folder, String... settings) {
        return on(TestDatabase.in(folder), settings);
    }

    public static House on(TestDatabase database, String... settings) {
        return with(new Class<?>[0], database, settings);
    }

    /** With what a test adds. */
    public static House with(Class<?>[] more, TestDatabase database, String... settings) {
        House house = started(more, database, settings);
        house.open("secretariat", "SECRETARIAT");
        house.open("manager", "MANAGER");
        house.open("auditor", "AUDITOR");
        house.open("operator", "OPERATOR");
        for (String delegate : new String[] {"goc.head", "farc.head", "un.mission", "stranger"}) {
            house.open(delegate, "");
        }
        return house;
    }

    /** Without any login. */
    public static House empty(TestDatabase database, String... settings) {
        return started(new Class<?>[0], database, settings);
    }

    private static House started(Class<?>[] more, TestDatabase database, String... settings) {
        String[] all =
                Stream.of(
                                List.of(
                                        "--server.port=0",
                                        "--spring.main.banner-mode=off",
                                        "--logging.level.root=warn"),
                                database.arguments(),
                                List.of(settings))
                        .flatMap(List::stream)
                        .toArray(String[]::new);
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(ParleyApplication.class)
                        .sources(more)
                        .properties(
                                "parley.rate-limit.requests=1000000", "parley.streams.longest=1ms")
                        .run(all);
        return new House(context, HttpClient.newHttpClient());
    }

    /** One for all tests that do not mind what others have recorded. */
    public static House shared() {
        return Shared.HOUSE;
    }

    private static final class Shared {
        static final House HOUSE = in(folder());

        private static Path folder() {
            try {
                return Files.createTempDirectory("parley-house");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes a login with these roles, or with none. */
    public void open(String login, String roles) {
        JdbcClient sql = context.getBean(JdbcClient.class);
        sql.sql("delete from account where username = ?").param(login).update();
        sql.sql(
                        "insert into account (username, password, roles, stamp, created_at) values (?, ?, ?, ?, ?)")
                .params(login, KEPT, roles, login, OffsetDateTime.now())
                .update();
    }

    public Reply get(@Nullable String login, String path, String... headers) {
        return send(login, "GET", path, null, headers);
    }

    public Reply post(String login, String path, String body, String... headers) {
        return send(login, "POST", path, body, headers);
    }

    /** Sends JSON, unless the headers say otherwise. */
    public Reply send(
            @Nullable String login,
            String method,
            String path,
            @Nullable String body,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (login != null) {
            request.header("Authorization", basic(login));
        }
        boolean typed = java.util.Arrays.asList(headers).contains("Content-Type");
        if (body != null && !typed) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String base() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** How many events are recorded. */
    public long events() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    private static String shortened(String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] text = password.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String login) {
        byte[] both = (login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
