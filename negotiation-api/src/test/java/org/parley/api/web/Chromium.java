package org.parley.api.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser with one page, spoken to by its DevTools protocol. It is the program that the
 * variable {@code CHROMIUM} names, or one of the usual names on the path.
 */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final BlockingQueue<JsonNode> loads = new LinkedBlockingQueue<>();
    private final List<String> said = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile) throws Exception {
        this.process = process;
        this.profile = profile;
        this.socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(door(process, profile), new Ears())
                        .get(30, SECONDS);
        String page =
                call("Target.createTarget", Map.of("url", "about:blank"), null)
                        .path("targetId")
                        .asString();
        this.session =
                call("Target.attachToTarget", Map.of("targetId", page, "flatten", true), null)
                        .path("sessionId")
                        .asString();
        call("Browser.setDownloadBehavior", Map.of("behavior", "deny"), null);
        call("Page.enable", Map.of());
        call("Runtime.enable", Map.of());
    }

    /** The program, or null when this machine has none. */
    static @Nullable String program() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return named;
        }
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    static Chromium start(String program) throws Exception {
        Path profile = Files.createTempDirectory("parley-chromium");
        List<String> words = new ArrayList<>(List.of(program));
        words.addAll(
                Arrays.asList(
                        "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --disable-extensions --disable-background-networking --disable-component-update --disable-sync --remote-debugging-port=0"
                                .split(" ")));
        words.add("--user-data-dir=" + profile);
        words.add("about:blank");
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolve("said").toFile())
                        .start();
        try {
            return new Chromium(process, profile);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** It writes where it listens into its profile. */
    private static URI door(Process process, Path profile) throws Exception {
        Path written = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 600; i++) {
            List<String> lines = Files.exists(written) ? Files.readAllLines(written) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        throw new IOException(
                "the browser did not start: " + Files.readString(profile.resolve("said")));
    }

    /** Has every page report through this function that its script ran. */
    void listenFor(String function) {
        call("Runtime.addBinding", Map.of("name", "told"));
        String source = "globalThis.%s = () => told(location.href)".formatted(function);
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source));
    }

    /** Whether it does as if pages came without a content security policy. */
    void trusting(boolean everything) {
        call("Page.setBypassCSP", Map.of("enabled", everything));
    }

    /** What it asks servers for. */
    void accepting(String form) {
        call("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept", form)));
    }

    /** Returns when the page has loaded, or was not shown, as what is to be kept is not. */
    void open(String address) {
        loads.clear();
        JsonNode gone = call("Page.navigate", Map.of("url", address));
        if (!gone.has("errorText")) {
            loaded();
        }
    }

    /** Returns when the page that the form leads to has loaded. */
    void submit(String script) {
        loads.clear();
        run(script);
        loaded();
    }

    /** Runs it in the page and answers what comes of it. */
    JsonNode run(String script) {
        Map<String, Object> asked =
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true);
        return call("Runtime.evaluate", asked).path("result").path("value");
    }

    /** What the function was called from since it was asked last. */
    List<String> told() {
        List<String> all = List.copyOf(said);
        said.clear();
        return all;
    }

    JsonNode call(String method, Map<String, ?> asked) {
        return call(method, asked, session);
    }

    private JsonNode call(String method, Map<String, ?> asked, @Nullable String to) {
        int id = calls.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        Map<String, Object> message =
                new HashMap<>(Map.of("id", id, "method", method, "params", asked));
        if (to != null) {
            message.put("sessionId", to);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode got = answer.orTimeout(60, SECONDS).join();
        if (got.has("error")) {
            throw new IllegalStateException(method + ": " + got);
        }
        return got.path("result");
    }

    private void loaded() {
        try {
            if (loads.poll(60, SECONDS) == null) {
                throw new IllegalStateException("the page did not load");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its helpers may write for a moment when it is gone. */
    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        await().ignoreExceptions().until(() -> FileSystemUtils.deleteRecursively(profile));
    }

    /** Hears what the browser says. */
    private final class Ears implements WebSocket.Listener {

        private final StringBuilder heard = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence part, boolean last) {
            heard.append(part);
            if (last) {
                JsonNode message = JSON.readTree(heard.toString());
                heard.setLength(0);
                take(message);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode message) {
            CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            switch (message.path("method").asString("")) {
                case "Page.loadEventFired" -> loads.add(message);
                case "Runtime.bindingCalled" ->
                        said.add(message.path("params").path("payload").asString());
                case "Page.javascriptDialogOpening" -> said.add("a dialog: " + message);
                default -> {}
            }
        }
    }
}
