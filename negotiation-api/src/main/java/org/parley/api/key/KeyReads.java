package org.parley.api.key;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.parley.api.eventstore.keys.KeyRotation;
import org.parley.api.eventstore.keys.KeyState;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the key-encryption keys. Data keys are not even counted: there is one a brief. */
@RestController
@RequestMapping("/api/v1/keys")
@Tag(name = "Keys")
class KeyReads {

    private final KeyRotation rotation;

    KeyReads(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @GetMapping
    @Permits(Action.READ_KEYS)
    @Operation(summary = "List the key-encryption keys, the current one first")
    Map<String, List<KeyState>> all() {
        return Map.of("items", rotation.keys());
    }
}
