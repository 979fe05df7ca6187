package org.parley.api.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how far an import has come. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportReads {

    private final ImportDesk desk;

    ImportReads(ImportDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Show how far an import of yours has come")
    @GetMapping("/{importId}")
    @Permits(Action.IMPORT)
    ImportView find(@PathVariable UUID importId, Caller caller) {
        return desk.find(importId, caller.username());
    }
}
