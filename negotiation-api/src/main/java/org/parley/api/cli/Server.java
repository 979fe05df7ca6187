package org.parley.api.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server, as a login reaches it. */
final class Server {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_REFUSAL = 400;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI url;
    private final String authorization;

    Server(URI url, String user, String password) {
        if (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?")) {
            throw new Refusal("--url must be such as http://127.0.0.1:8080");
        }
        this.url = url;
        byte[] login = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(login);
    }

    /** Posts a file; the answer is the import. */
    JsonNode post(String name, byte[] file) throws IOException, InterruptedException {
        String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return ask(
                request("/api/v1/imports" + query)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build());
    }

    /** Posts a table with its mapping; the answer is the import. */
    JsonNode postTable(String name, String mapping, byte[] file)
            throws IOException, InterruptedException {
        return table(
                "/api/v1/imports?name=" + encoded(name) + "&mapping=" + encoded(mapping), file);
    }

    /** Has a table tried; the answer is what is wrong with it. */
    JsonNode tryTable(String mapping, byte[] file) throws IOException, InterruptedException {
        return table("/api/v1/imports/trials?mapping=" + encoded(mapping), file);
    }

    private JsonNode table(String path, byte[] file) throws IOException, InterruptedException {
        return ask(
                request(path)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** How far an import has come. */
    JsonNode find(String id) throws IOException, InterruptedException {
        return ask(request("/api/v1/imports/" + id).build());
    }

    /** The names of all read models. */
    List<String> readModels() throws IOException, InterruptedException {
        return ask(request("/api/v1/projections").build()).path("items").findValuesAsString("name");
    }

    /** Has a read model built anew; the answer is how far that is. */
    JsonNode rebuild(String readModel) throws IOException, InterruptedException {
        return ask(
                request(path(readModel) + "/rebuilds")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    /** How far a read model has come, or nothing when no server answers just now. */
    Optional<JsonNode> readModel(String readModel) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    client.send(
                            request(path(readModel)).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() < FIRST_REFUSAL
                    ? Optional.of(JSON.readTree(answer.body()))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static String path(String readModel) {
        return "/api/v1/projections/" + URLEncoder.encode(readModel, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        String base = url.toString().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", authorization);
    }

    private JsonNode ask(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException _) {
            throw new Refusal("No server answers at " + url + ". Start it first, or give --url.");
        }
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new Refusal(problem(answer));
        }
        return JSON.readTree(answer.body());
    }

    private static String problem(HttpResponse<String> answer) {
        StringBuilder text =
                new StringBuilder("The server refused with " + answer.statusCode() + ".");
        try {
            JsonNode problem = JSON.readTree(answer.body());
            text.append(' ').append(problem.path("detail").asString(""));
            for (JsonNode error : problem.path("errors")) {
                text.append("\n  ").append(error.path("parameter").asString(""));
                text.append(error.path("pointer").asString("")).append(' ');
                text.append(error.path("message").asString(""));
            }
        } catch (JacksonException _) {
            text.append(" It does not say why; is it the right address?");
        }
        return text.toString();
    }
}
