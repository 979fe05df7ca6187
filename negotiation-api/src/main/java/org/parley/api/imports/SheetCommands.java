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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes in tables of measures and their milestones, a milestone a row. */
@RestController
@Tag(name = "Imports")
class SheetCommands {

    private static final String CSV = "text/csv";
    private static final String MAPPING =
            "JSON: negotiationId, columns {field: name in the first line}, fixed {field: value},"
                    + " dateFormat, separator";
    private static final String EXAMPLE =
            """
            Measure,Step,Who,Verifies,Due
            Weapons,Laying down of weapons,FARC-EP,UN,2017-06-20
            """;

    private final Sheets sheets;
    private final ImportDesk desk;
    private final LabelSecrets secrets;

    SheetCommands(Sheets sheets, ImportDesk desk, LabelSecrets secrets) {
        this.sheets = sheets;
        this.desk = desk;
        this.secrets = secrets;
    }

    @Operation(summary = "Import a table of measures and milestones, by your own authority")
    @PostMapping(path = "/api/v1/imports", consumes = CSV)
    @Permits(Action.IMPORT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @RequestBody(
            required = true,
            description = "A milestone a row, in UTF-8, with names in the first line.",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<ImportView> post(
            @RequestParam(required = false) @Nullable String name,
            @Parameter(description = MAPPING) @RequestParam String mapping,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        Origin.require(name);
        Mapping how = Mapping.read(mapping);
        byte[] body = PostedFile.of(request);
        List<Line> lines = sheets.lines(body, how, caller);
        Origin origin = Origin.of(caller, name, body, secrets.digest());
        ImportView view = desk.take(origin, lines, caller);
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/imports/" + view.id())
                .body(view);
    }

    @Operation(
            summary = "Try a table of measures and milestones",
            description = "Tells what is wrong with which row and column. Nothing is recorded.")
    @PostMapping(path = "/api/v1/imports/trials", consumes = CSV)
    @Permits(Action.IMPORT)
    @RequestBody(
            required = true,
            description = "A milestone a row, in UTF-8, with names in the first line.",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    Trial look(
            @Parameter(description = MAPPING) @RequestParam String mapping,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        Mapping how = Mapping.read(mapping);
        byte[] body = PostedFile.of(request);
        List<Line> lines = sheets.lines(body, how, caller);
        return desk.look(Origin.of(caller, null, body, secrets.digest()), lines, caller);
    }
}
