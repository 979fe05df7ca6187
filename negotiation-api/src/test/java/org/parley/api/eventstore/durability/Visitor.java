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
import tools.jackson.databind.json.JsonMapper;

/** Talks to a node over HTTP. */
final class Visitor {

    static final String SECRETARIAT = "campaign.secretariat";
    static final String PASSWORD = "a password for a campaign";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;

    Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    boolean findsItReady() {
        try {
            return http.send(request("/actuator/health/readiness").build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    void makeSecretariat(String operatorPassword) throws IOException {
        post(
                "/api/v1/accounts",
                "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[\"SECRETARIAT\"]}"
                        .formatted(SECRETARIAT, PASSWORD),
                "operator",
                operatorPassword,
                "make-secretariat");
    }

    /** Opens the record of a negotiation and returns its id. */
    String openNegotiation(String title) throws IOException {
        String answer =
                asSecretariat(
                        "/api/v1/negotiations",
                        """
                        {"title":"%s","agreementRule":"EVERYTHING_AGREED","parties":[
                        {"name":"Party A","shortName":"A","role":"PRINCIPAL"},
                        {"name":"Party B","shortName":"B","role":"PRINCIPAL"}]}
                        """
                                .formatted(title),
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

    private String asSecretariat(String path, String body, String key) throws IOException {
        return post(path, body, SECRETARIAT, PASSWORD, key);
    }

    private String post(String path, String body, String login, String password, String key)
            throws IOException {
        HttpRequest request =
                request(path)
                        .header("Authorization", basic(login, password))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> answer = insisting(request);
            if (answer.statusCode() != 201) {
                throw new AssertionError(path + " answered " + answer.statusCode() + answer.body());
            }
            return answer.body();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Asks again, as a 503 says, with the same key. */
    private HttpResponse<String> insisting(HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        for (int again = 0; answer.statusCode() == 503 && again < 20; again++) {
            Thread.sleep(250);
            answer = http.send(request, BodyHandlers.ofString());
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
