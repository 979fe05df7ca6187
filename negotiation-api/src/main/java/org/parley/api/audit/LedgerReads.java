package org.parley.api.audit;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.parley.api.eventstore.ledger.Comparison;
import org.parley.api.eventstore.ledger.Findings;
import org.parley.api.eventstore.ledger.Ledger;
import org.parley.api.eventstore.ledger.NothingPublished;
import org.parley.api.read.Ask;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.parley.projections.ledger.note.SignedNote;
import org.parley.projections.ledger.text.Malformed;
import org.parley.projections.ledger.tree.EntryBundle;
import org.parley.projections.ledger.tree.Tile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The ledger as C2SP tlog-tiles serves a log, and what a comparison with the events finds. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "Audit")
class LedgerReads {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final String ENTRIES = "entries";

    private final Ledger ledger;
    private final Comparison comparison;

    LedgerReads(Ledger ledger, Comparison comparison) {
        this.ledger = ledger;
        this.comparison = comparison;
    }

    @GetMapping("/checkpoint")
    @Permits(Action.READ_LEDGER)
    @Operation(
            summary = "The newest checkpoint of the ledger",
            description = "A signed note with cosignatures: C2SP tlog-checkpoint.")
    ResponseEntity<String> checkpoint(ServletWebRequest request) {
        Ask.of(request).check();
        SignedNote note = ledger.checkpoint().orElseThrow(NothingPublished::new);
        return ResponseEntity.ok().contentType(TEXT).body(note.toString());
    }

    @GetMapping("/key")
    @Permits(Action.READ_LEDGER_KEY)
    @Operation(
            summary = "The key that evidence is verified with",
            description = "A verifier key of C2SP signed-note. Keep it apart from the evidence.")
    ResponseEntity<String> key(ServletWebRequest request) {
        Ask.of(request).check();
        String key = ledger.key().orElseThrow(NothingPublished::new).text();
        return ResponseEntity.ok().contentType(TEXT).body(key + "\n");
    }

    @GetMapping("/tile/{level}/{*index}")
    @Permits(Action.READ_LEDGER)
    @Operation(
            summary = "A tile of the ledger's tree, or the leaves below one",
            description =
                    "C2SP tlog-tiles: tile/0/x001/067, tile/1/000.p/12, tile/entries/067. It never"
                            + " changes.")
    ResponseEntity<byte[]> tile(
            @PathVariable String level, @PathVariable String index, ServletWebRequest request) {
        Ask.of(request).check();
        String path = "tile/" + level + index;
        byte[] found = find(level, path).orElseThrow(() -> rejected(new Absent()));
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(found);
    }

    @GetMapping("/check")
    @Permits(Action.READ_LEDGER)
    @Operation(
            summary = "Compare every event with its leaf, and the tree with every checkpoint",
            description = "Names what is not as it was recorded, by leaf, event and field.")
    Findings check(ServletWebRequest request) {
        Ask.of(request).check();
        return comparison.compare();
    }

    private Optional<byte[]> find(String level, String path) {
        try {
            return level.equals(ENTRIES)
                    ? ledger.entries(EntryBundle.parse(path))
                    : ledger.tile(Tile.parse(path));
        } catch (Malformed _) {
            return Optional.empty();
        }
    }
}
