package org.parley.benchmark.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Lets somebody in: an account made by the first operator, and a token for it. */
public record Desk(int port, String token) {

    private static final String PASSWORD = "a password for a benchmark";
    private static final String FIRST = "a first password for a benchmark";
    private static final JsonMapper JSON = new JsonMapper();

    /** The password of the first operator, to be given to the application. */
    public static final String OPERATOR = "the operator of a benchmark";

    static Desk of(int port) throws IOException {
        return of(port, "SECRETARIAT");
    }

    static Desk of(int port, String role) throws IOException {
        String login = "bench." + role.toLowerCase(Locale.ROOT);
        new Wire(port, basic("operator", OPERATOR))
                .post(
                        "/api/v1/accounts",
                        "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[\"%s\"]}"
                                .formatted(login, FIRST, role));
        new Wire(port, basic(login, FIRST))
                .put(
                        "/api/v1/accounts/" + login + "/password",
                        "{\"currentPassword\":\"%s\",\"password\":\"%s\"}"
                                .formatted(FIRST, PASSWORD));
        String made =
                new Wire(port, basic(login, PASSWORD))
                        .post(
                                "/api/v1/tokens",
                                "{\"name\":\"benchmark\",\"scopes\":[%s]}"
                                        .formatted(
                                                role.equals("AUDITOR")
                                                        ? "\"READ\""
                                                        : "\"READ\",\"WRITE\""));
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
