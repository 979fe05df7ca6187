package org.parley.api.key;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.api.command.Once;
import org.parley.api.command.OnceOnly;
import org.parley.api.eventstore.keys.KeyRotation;
import org.parley.api.eventstore.keys.KeyState;
import org.parley.api.eventstore.ledger.Ledger;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes keys while everything runs. */
@RestController
@RequestMapping("/api/v1/keys/rotations")
@Tag(name = "Keys")
class KeyCommands {

    private final KeyRotation rotation;
    private final Ledger ledger;
    private final Once once;

    KeyCommands(KeyRotation rotation, Ledger ledger, Once once) {
        this.rotation = rotation;
        this.ledger = ledger;
        this.once = once;
    }

    @PostMapping
    @OnceOnly
    @Permits(Action.ROTATE_KEYS)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Change the data keys, the key that wraps them, or the ledger's")
    ResponseEntity<Map<String, List<KeyState>>> rotate(
            @Valid @RequestBody RotationForm body, Caller caller) {
        return once.answer(
                caller.username(),
                () -> {
                    begin(body, caller);
                    return begun();
                },
                this::begun);
    }

    private void begin(RotationForm body, Caller caller) {
        switch (body.kind()) {
            case DATA -> rotation.renewDataKeys(once::claim);
            case KEK -> change(body.name());
            case LEDGER -> ledger.changeKey(caller.username(), once::claim);
        }
    }

    private ResponseEntity<Map<String, List<KeyState>>> begun() {
        return ResponseEntity.accepted()
                .header("Location", "/api/v1/keys")
                .body(Map.of("items", rotation.keys()));
    }

    private void change(@Nullable String name) {
        try {
            rotation.changeKeyEncryptionKey(name, once::claim);
        } catch (IllegalArgumentException impossible) {
            String why = String.valueOf(impossible.getMessage());
            throw Problem.of(Fault.at("/name", why)).refused();
        }
    }
}
