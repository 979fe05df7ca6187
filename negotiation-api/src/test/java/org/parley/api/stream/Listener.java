package org.parley.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.jspecify.annotations.Nullable;
import org.parley.api.command.House;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream as browsers do: it keeps the last id, also of an event that says nothing. */
final class Listener implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
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
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
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
        await().atMost(PATIENCE).until(() -> !listener.ids.isEmpty());
        return listener;
    }

    /** All that was told until so many events were. */
    List<JsonNode> until(int events) {
        await().atMost(PATIENCE).until(() -> this.events.size() >= events || ended);
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
        await().atMost(PATIENCE).until(() -> ended);
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
        http.shutdownNow();
    }
}
