package org.parley.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.with;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program that is sent alerts. It answers as it was told to, and then well. */
public final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final String scheme;
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private final List<Got> all = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    /** What arrived. */
    public record Got(String path, Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** As the specification says, without a word of the house's code. */
        String signatureUnder(String secret) throws Exception {
            byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = header("webhook-id") + "." + header("webhook-timestamp") + "." + text();
            byte[] bytes = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(bytes);
        }
    }

    public Receiver() {
        this(null);
    }

    /** One that speaks TLS. */
    Receiver(@Nullable SSLContext tls) {
        try {
            InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = tls == null ? HttpServer.create(here, 0) : safe(here, tls);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        scheme = tls == null ? "http" : "https";
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private static HttpServer safe(InetSocketAddress here, SSLContext tls) throws IOException {
        HttpsServer safe = HttpsServer.create(here, 0);
        safe.setHttpsConfigurator(new HttpsConfigurator(tls));
        return safe;
    }

    /** What it answers next, in this order. */
    Receiver answering(Integer... statuses) {
        answers.addAll(List.of(statuses));
        return this;
    }

    public String url() {
        return url("/alerts?of=parley");
    }

    public String url(String path) {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Keeps whoever sends waiting for an answer, for ever. */
    void silent() {
        silent = true;
    }

    /** Answers again, whoever asks from now on. */
    void talkative() {
        silent = false;
    }

    public List<Got> got() {
        return List.copyOf(all);
    }

    /** All, when there are so many. */
    public List<Got> await(int messages) {
        patiently().untilAsserted(() -> assertThat(all).hasSizeGreaterThanOrEqualTo(messages));
        return got();
    }

    static ConditionFactory patiently() {
        return with().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            all.add(new Got(path, exchange.getRequestHeaders(), body));
            if (silent) {
                Thread.sleep(Duration.ofMinutes(5));
            }
            @Nullable Integer told = answers.poll();
            int status = told == null ? 204 : told;
            if (status / 100 == 3) {
                exchange.getResponseHeaders().add("Location", url());
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
