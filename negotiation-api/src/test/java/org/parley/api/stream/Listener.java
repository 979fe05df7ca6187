package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.with;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream as browsers do: it keeps the last id, also of an event that says nothing. */
final class Listener implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(10);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final InputStream body;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final List<String> beats = new CopyOnWriteArrayList<>();
    private String id = "";
    private String data = "";
    private volatile String last;
    private volatile boolean ended;

    private Listener(HttpRequest request, @Nullable String last) {
        this.last = last == null ? "" : last;
        try {
            HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                String why = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
                throw new AssertionError(request.uri() + " is refused: " + why);
            }
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("text/event-stream;charset=UTF-8");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("no-store");
            this.body = answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    /** Opens it, and returns when it is told where the stream begins. */
    static Listener open(House house, String login, String path, @Nullable String last) {
        byte[] both = (login + ":" + House.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return bearing(house, "Basic " + Base64.getEncoder().encodeToString(both), path, last);
    }

    static Listener bearing(House house, String authorization, String path, @Nullable String last) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(house.base() + path))
                        .header("Authorization", authorization)
                        .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        Listener listener = new Listener(request.build(), last);
        await().until(() -> !listener.ids.isEmpty() || listener.ended);
        assertThat(listener.ids).as("the answer to " + path).isNotEmpty();
        return listener;
    }

    /** Looks often: what it waits for comes soon. */
    static ConditionFactory await() {
        return with().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .atMost(PATIENCE);
    }

    /** All that was told until so many events were. */
    List<JsonNode> until(int events) {
        await().until(() -> this.events.size() >= events || ended);
        return heard();
    }

    List<JsonNode> heard() {
        return List.copyOf(events);
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    String last() {
        return last;
    }

    int beats() {
        return beats.size();
    }

    void awaitEnd() {
        await().until(() -> ended);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        } catch (IOException gone) {
            // as when the server was killed
        }
        ended = true;
    }

    /** What stands before an empty line counts whole, or not at all. */
    private void take(String line) {
        if (line.startsWith("id: ")) {
            id = line.substring(4);
        } else if (line.startsWith("data: ")) {
            data = line.substring(6);
        } else if (line.isEmpty() && !id.isEmpty()) {
            if (!data.isEmpty()) {
                events.add(JSON.readTree(data));
            }
            last = id;
            ids.add(id);
            id = "";
            data = "";
        } else if (line.startsWith(":")) {
            beats.add(line);
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
