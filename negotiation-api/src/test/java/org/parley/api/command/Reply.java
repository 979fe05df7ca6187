package org.parley.api.command;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the application answered. */
public record Reply(HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String id() {
        return json().path("id").asString();
    }

    public long version() {
        return json().path("version").asLong(-1);
    }

    /** The last part of the problem's type. */
    public String problem() {
        return json().path("type").asString("").replace("/problems/", "");
    }

    @Override
    public String toString() {
        return status() + " " + response.headers().map() + " " + text();
    }
}
