package org.parley.benchmark.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Lets the secretariat in: an account made by the first operator, and a token for it. */
public record Desk(int port, String token) {

    private static final String PASSWORD = "a password for a benchmark";
    private static final String FIRST = "a first password for a benchmark";
    private static final String LOGIN = "bench.secretariat";
    private static final JsonMapper JSON = new JsonMapper();

    /** The password of the first operator, to be given to the application. */
    public static final String OPERATOR = "the operator of a benchmark";

    static Desk of(int port) throws IOException {
        new Wire(port, basic("operator", OPERATOR))
                .post(
                        "/api/v1/accounts",
                        "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[\"SECRETARIAT\"]}"
                                .formatted(LOGIN, FIRST));
        new Wire(port, basic(LOGIN, FIRST))
                .put(
                        "/api/v1/accounts/" + LOGIN + "/password",
                        "{\"currentPassword\":\"%s\",\"password\":\"%s\"}"
                                .formatted(FIRST, PASSWORD));
        String made =
                new Wire(port, basic(LOGIN, PASSWORD))
                        .post(
                                "/api/v1/tokens",
                                "{\"name\":\"benchmark\",\"scopes\":[\"READ\",\"WRITE\"]}");
        return new Desk(port, JSON.readTree(made).get("token").asString());
    }

    Wire wire() throws IOException {
        return new Wire(port, "Bearer " + token);
    }

    private static String basic(String login, String password) {
        byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
