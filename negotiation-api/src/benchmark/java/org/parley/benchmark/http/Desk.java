package org.parley.benchmark.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Lets the secretariat in: an account made by the first operator, and a token for it. */
record Desk(int port, String token) {

    private static final String PASSWORD = "a password for a benchmark";
    private static final String LOGIN = "bench.secretariat";
    private static final JsonMapper JSON = new JsonMapper();

    static Desk of(int port, Path folder) throws IOException {
        String operator = Files.readString(folder.resolve("first-operator-password")).strip();
        new Wire(port, basic("operator", operator))
                .post(
                        "/api/v1/accounts",
                        "{\"username\":\"%s\",\"password\":\"%s\",\"roles\":[\"SECRETARIAT\"]}"
                                .formatted(LOGIN, PASSWORD));
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
