package org.parley.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.parley.api.eventstore.StreamPositions;
import org.parley.api.eventstore.ledger.Evidence;
import org.parley.api.eventstore.ledger.Ledger;
import org.parley.api.read.Ask;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Accreditation;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Streams evidence files. Whoever has a seat gets what his seat may see, whatever else he is. */
@RestController
@Tag(name = "Audit")
class EvidenceReads {

    private static final String FILE = "application/x-ndjson";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();
    private static final int BUFFER = 1 << 16;

    private final Evidence evidence;
    private final Ledger ledger;
    private final VisibleStreams streams;
    private final StreamPositions positions;

    EvidenceReads(
            Evidence evidence, Ledger ledger, VisibleStreams streams, StreamPositions positions) {
        this.evidence = evidence;
        this.ledger = ledger;
        this.streams = streams;
        this.positions = positions;
    }

    @GetMapping("/api/v1/audit/negotiations/{negotiationId}/export")
    @Permits(Action.EXPORT_EVIDENCE)
    @Operation(
            summary = "Export the evidence of a negotiation, to be verified offline",
            description =
                    "One file in the format parley-evidence/1. Verify it with the subcommand verify of"
                            + " the jar, or with a verifier of your own.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = FILE))
    void ofNegotiation(
            @PathVariable NegotiationId negotiationId,
            Caller caller,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Ask.of(request).check();
        awaitNumbered();
        String subject = "negotiations/" + negotiationId;
        Accreditation seat = caller.accreditation();
        if (seat == null) {
            Set<String> shared = streams.shared(negotiationId);
            send(
                    evidence.ofNegotiation(subject, negotiationId.toString(), shared::contains),
                    negotiationId.toString(),
                    response);
        } else {
            send(
                    evidence.extract(subject, streams.ofSeat(caller, seat)),
                    negotiationId.toString(),
                    response);
        }
    }

    @GetMapping("/api/v1/audit/export")
    @Permits(Action.READ_LEDGER)
    @Operation(
            summary = "Export the evidence of everything, to be verified offline",
            description = "As for one negotiation, with every leaf that there is.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = FILE))
    void ofEverything(ServletWebRequest request, HttpServletResponse response) throws IOException {
        Ask.of(request).check();
        awaitNumbered();
        send(evidence.ofEverything("everything", streams.sharedAnywhere()), "all", response);
    }

    /** What was recorded before the request is in the file, unless the ledger is long in coming. */
    private void awaitNumbered() {
        long newest = positions.newest();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ledger.covers(newest) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static void send(Evidence.Prepared file, String name, HttpServletResponse response)
            throws IOException {
        response.setContentType(FILE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"parley-evidence-" + name + ".ndjson\"");
        try (OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER)) {
            file.to(out);
        }
    }
}
