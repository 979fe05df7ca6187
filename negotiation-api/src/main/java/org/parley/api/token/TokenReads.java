package org.parley.api.token;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own tokens, their secrets apart. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokenReads {

    private final TokenTable table;

    TokenReads(TokenTable table) {
        this.table = table;
    }

    /** All of them: there are never more than {@link TokenDesk#MOST}. */
    record OwnTokens(List<TokenView> items) {}

    @GetMapping
    @Permits(Action.READ_OWN_TOKENS)
    @Operation(summary = "List one's own access tokens")
    OwnTokens list(Caller caller) {
        return new OwnTokens(table.of(caller.username()).stream().map(TokenView::of).toList());
    }

    @GetMapping("/{tokenId}")
    @Permits(Action.READ_OWN_TOKENS)
    @Operation(summary = "One of one's own access tokens")
    TokenView one(@PathVariable UUID tokenId, Caller caller) {
        Token token = table.find(caller.username(), tokenId);
        if (token == null) {
            throw rejected(new Absent());
        }
        return TokenView.of(token);
    }
}
