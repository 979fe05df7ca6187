package org.parley.api.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.api.problem.Problems;

/** What a refusal looks like, and what each status means here. */
final class ProblemSchema {

    private static final Map<String, String> MEANINGS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("400", "Malformed or not valid: errors[] says where."),
                            Map.entry("401", "Nobody is logged in."),
                            Map.entry("403", "A role that may never do this."),
                            Map.entry("404", "Unknown, or not for you: the same answer."),
                            Map.entry("406", "Not available in that form."),
                            Map.entry("409", "The state forbids it now."),
                            Map.entry("412", "If-Match names an older version."),
                            Map.entry("413", "More than 1 MB."),
                            Map.entry("415", "Not JSON."),
                            Map.entry("422", "A rule forbids it whatever the state."),
                            Map.entry("429", "Too many requests: see Retry-After."),
                            Map.entry("503", "Not just now: see Retry-After.")));

    private ProblemSchema() {}

    static Map<String, ApiResponse> answers() {
        Map<String, ApiResponse> answers = new TreeMap<>();
        MEANINGS.forEach((status, meaning) -> answers.put(status, answer(meaning)));
        return answers;
    }

    private static ApiResponse answer(String meaning) {
        MediaType document =
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType(Problems.CONTENT_TYPE, document));
    }

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("RFC 9457. Further members are named on the page of the type.")
                .addProperty("type", new StringSchema().example("/problems/invalid-request"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .required(List.of("type", "title", "status", "detail", "instance"));
    }
}
