package org.parley.api.eventstore.durability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a node over HTTP. */
public final class Visitor {

    static final String SECRETARIAT = "campaign.secretariat";
    static final String PASSWORD = "a password for a campaign";

    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final String FIRST = "a first password";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;

    Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public boolean findsItReady() {
        try {
            return once(request("/actuator/health/readiness").build()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    public void makeSecretariat(String operatorPassword) throws IOException {
        post(
                "/api/v1/accounts",
                "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[\"SECRETARIAT\"]}"
                        .formatted(SECRETARIAT, FIRST),
                "operator",
                operatorPassword,
                "make-secretariat");
        send(
                request("/api/v1/accounts/" + SECRETARIAT + "/password")
                        .header("Authorization", basic(SECRETARIAT, FIRST))
                        .header("Content-Type", "application/json")
                        .PUT(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"currentPassword\":\"%s\",\"password\":\"%s\"}"
                                                .formatted(FIRST, PASSWORD)))
                        .build(),
                204);
    }

    /** Opens the record of a negotiation and returns its id. */
    String openNegotiation(String title) throws IOException {
        return open(title, false);
    }

    /** The same for one that is over, where the secretariat speaks for all. */
    public String openArchive(String title) throws IOException {
        return open(title, true);
    }

    private String open(String title, boolean archive) throws IOException {
        String answer =
                asSecretariat(
                        "/api/v1/negotiations",
                        """
                        {"title":"%s","agreementRule":"EVERYTHING_AGREED","archive":%s,"parties":[
                        {"name":"Party A","shortName":"A","role":"PRINCIPAL"},
                        {"name":"Party B","shortName":"B","role":"PRINCIPAL"}]}
                        """
                                .formatted(title, archive),
                        title);
        return JSON.readTree(answer).get("id").asString();
    }

    /** Opens a round; twice would be two rounds, were it not for the key. */
    void openRound(String negotiation, String title) throws IOException {
        asSecretariat(
                "/api/v1/negotiations/" + negotiation + "/rounds",
                """
                {"title":"%s","place":"Havana","track":"1","opensOn":"2016-06-23"}
                """
                        .formatted(title),
                title);
    }

    /** Asks once, as the secretariat; a key makes a repeat harmless. */
    public HttpResponse<String> sayOnce(String path, String body, String key) throws IOException {
        return once(asking(path, body, SECRETARIAT, PASSWORD, key));
    }

    /** Reads as the secretariat. */
    public JsonNode read(String path) throws IOException {
        HttpRequest.Builder request =
                request(path).header("Authorization", basic(SECRETARIAT, PASSWORD));
        HttpResponse<String> answer = once(request.build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private String asSecretariat(String path, String body, String key) throws IOException {
        return post(path, body, SECRETARIAT, PASSWORD, key);
    }

    private String post(String path, String body, String login, String password, String key)
            throws IOException {
        return send(asking(path, body, login, password, key), 201);
    }

    private String send(HttpRequest request, int expected) throws IOException {
        HttpResponse<String> answer = insisting(request);
        if (answer.statusCode() != expected) {
            throw new AssertionError(
                    request.uri() + " answered " + answer.statusCode() + answer.body());
        }
        return answer.body();
    }

    private HttpRequest asking(
            String path, String body, String login, String password, String key) {
        return request(path)
                .header("Authorization", basic(login, password))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> once(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Asks again, as a 503 says, with the same key. */
    private HttpResponse<String> insisting(HttpRequest request) throws IOException {
        HttpResponse<String> answer = once(request);
        for (int again = 0; answer.statusCode() == 503 && again < 20; again++) {
            LockSupport.parkNanos(REST_NANOS);
            answer = once(request);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(40));
    }

    private static String basic(String login, String password) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
