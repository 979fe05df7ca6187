package org.parley.api.deadletter;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.parley.api.command.Once;
import org.parley.api.command.OnceOnly;
import org.parley.api.eventstore.PutAside;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries again what a read model could not digest, or gives it up. */
@RestController
@RequestMapping("/api/v1/dead-letters/{letterId}")
@Tag(name = "Projections")
class DeadLetterCommands {

    private final PutAside aside;
    private final Once once;

    DeadLetterCommands(PutAside aside, Once once) {
        this.aside = aside;
        this.once = once;
    }

    @PostMapping("/retries")
    @Permits(Action.SETTLE_DEAD_LETTER)
    @Operation(
            summary = "Have the read model handle the event again",
            description =
                    "The first of its negotiation is tried, and when that is digested those behind"
                            + " it. Asking twice does nothing twice.")
    Retried retry(@PathVariable String letterId) {
        PutAside.Letter letter = find(letterId);
        boolean digested = aside.retry(letter.view(), letter.sequence());
        return new Retried(digested, aside.waiting(letter.view(), letter.sequence()));
    }

    @PostMapping("/discards")
    @OnceOnly
    @Permits(Action.SETTLE_DEAD_LETTER)
    @Operation(
            summary = "Give the event up: the read model goes on without it",
            description =
                    "The record keeps it. Who gave it up and why is written down; a rebuild of the"
                            + " read model meets it again.")
    ResponseEntity<Void> discard(
            @PathVariable String letterId, @Valid @RequestBody DiscardForm body, Caller caller) {
        return once.answer(
                caller.username(),
                () -> {
                    PutAside.Letter letter = find(letterId);
                    aside.discard(letter, body.reason(), caller.username(), once::claim);
                    return ResponseEntity.noContent().build();
                },
                () -> ResponseEntity.noContent().build());
    }

    private PutAside.Letter find(String id) {
        PutAside.Letter letter = aside.find(id);
        if (letter == null) {
            throw rejected(new Absent());
        }
        return letter;
    }
}
