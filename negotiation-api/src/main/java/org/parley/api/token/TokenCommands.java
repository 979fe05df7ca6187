package org.parley.api.token;

import static org.parley.api.problem.ProblemType.TOKEN_SHOWN;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.parley.api.command.Once;
import org.parley.api.command.OnceOnly;
import org.parley.api.problem.Problem;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everyone makes and deletes tokens of his own. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokenCommands {

    private final TokenDesk desk;
    private final Once once;

    TokenCommands(TokenDesk desk, Once once) {
        this.once = once;
        this.desk = desk;
    }

    @PostMapping
    @OnceOnly
    @Permits(Action.MAKE_TOKEN)
    @Operation(
            summary = "Make an access token, shown this once",
            description = "Needs a login by password: a token cannot make another.")
    ResponseEntity<TokenView> make(@Valid @RequestBody NewToken body, Caller caller) {
        TokenView made =
                once.answer(
                        caller.username(),
                        () -> desk.make(caller.username(), body),
                        () -> {
                            throw shownBefore();
                        });
        return ResponseEntity.created(URI.create("/api/v1/tokens/" + made.id())).body(made);
    }

    @DeleteMapping("/{tokenId}")
    @OnceOnly
    @Permits(Action.DELETE_OWN_TOKEN)
    @Operation(summary = "Delete an access token of one's own")
    ResponseEntity<Void> delete(@PathVariable UUID tokenId, Caller caller) {
        return once.answer(
                caller.username(),
                () -> {
                    desk.delete(caller.username(), tokenId);
                    return ResponseEntity.noContent().build();
                },
                () -> ResponseEntity.noContent().build());
    }

    private static RuntimeException shownBefore() {
        return Problem.of(
                        TOKEN_SHOWN,
                        "This token is made, and its secret was shown then. Delete it, and make another"
                                + " with a new Idempotency-Key.")
                .refused();
    }
}
