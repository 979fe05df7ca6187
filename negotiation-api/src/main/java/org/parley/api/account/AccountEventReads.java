package org.parley.api.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to logins: to one's own, and for those who watch to all. */
@RestController
@Tag(name = "Accounts")
class AccountEventReads {

    private static final String OWN = "/api/v1/me/events";
    private static final String ALL = "/api/v1/account-events";

    private final AccountEvents events;

    AccountEventReads(AccountEvents events) {
        this.events = events;
    }

    @GetMapping(OWN)
    @Permits(Action.READ_SELF)
    @Operation(summary = "What happened to your login, newest first")
    ResponseEntity<AccountEventPage> own(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return AccountEventPage.of(
                OWN, limit, cursor, (before, most) -> events.of(caller.username(), before, most));
    }

    @GetMapping(ALL)
    @Permits(Action.READ_ACCOUNT_EVENTS)
    @Operation(summary = "What happened to all logins, newest first")
    ResponseEntity<AccountEventPage> all(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return AccountEventPage.of(ALL, limit, cursor, events::all);
    }
}
