package org.parley.api.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes files of commands in. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportCommands {

    static final String NDJSON = "application/x-ndjson";
    private static final String EXAMPLE =
            """
            {"op": "OpenRound", "negotiationId": "6a0f6c2e-5d0a-4c59-9d3e-0d8d2a1b7c11", "id": "@first", "title": "First round", "place": "Oslo", "track": "1", "opensOn": "2012-10-18", "occurredOn": "2012-10-18"}
            {"op": "CloseRound", "negotiationId": "6a0f6c2e-5d0a-4c59-9d3e-0d8d2a1b7c11", "roundId": "@first", "occurredOn": "2012-10-19"}
            """;

    private final ImportDesk desk;
    private final LabelSecrets secrets;

    ImportCommands(ImportDesk desk, LabelSecrets secrets) {
        this.desk = desk;
        this.secrets = secrets;
    }

    @Operation(summary = "Import a file of commands, each line by your own authority")
    @PostMapping(consumes = {NDJSON, "application/ndjson", "application/jsonl"})
    @Permits(Action.IMPORT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequestBody(
            required = true,
            description = "One command a line: op, and the fields of the request it stands for.",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<ImportView> post(
            @Parameter(
                            description =
                                    "Under the same name a label is the same id and no line is"
                                            + " done twice; without one, that holds for the same file.")
                    @RequestParam(required = false)
                    @Nullable String name,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        Origin.require(name);
        byte[] body = PostedFile.of(request);
        Origin origin = Origin.of(caller, name, body, secrets.digest());
        ImportView view = desk.take(origin, Lines.of(body), caller);
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/imports/" + view.id())
                .body(view);
    }
}
