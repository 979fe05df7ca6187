package org.parley.api.account;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.parley.api.command.Once;
import org.parley.api.command.OnceOnly;
import org.parley.api.security.Action;
import org.parley.api.security.Caller;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Username;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator makes, changes and deletes logins; everyone changes his own password. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountCommands {

    private final AccountRules accounts;
    private final PasswordChange change;
    private final Once once;

    AccountCommands(AccountRules accounts, PasswordChange change, Once once) {
        this.once = once;
        this.accounts = accounts;
        this.change = change;
    }

    @PostMapping
    @OnceOnly
    @Permits(Action.MANAGE_ACCOUNTS)
    @Operation(summary = "Make an account")
    ResponseEntity<AccountView> open(@Valid @RequestBody NewAccount body, Caller caller) {
        Account account =
                once.answer(
                        caller.username(),
                        () -> accounts.open(body, caller),
                        () -> accounts.existing(body.username()));
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + account.username()))
                .body(AccountView.made(account));
    }

    @PutMapping("/{username}/password")
    @OnceOnly
    @Permits({Action.MANAGE_ACCOUNTS, Action.CHANGE_OWN_PASSWORD})
    @Operation(summary = "Set a password: one's own with the current one, any as operator")
    ResponseEntity<Void> changePassword(
            @PathVariable String username, @Valid @RequestBody NewPassword body, Caller caller) {
        return done(caller, () -> change.asked(username, body, caller));
    }

    @PostMapping("/{username}/confirmations")
    @OnceOnly
    @Permits(Action.CONFIRM_PASSWORD)
    @Operation(
            summary = "Confirm that the owner of an account has the password that another set",
            description = "Takes somebody else than the one who set it, and than the owner.")
    ResponseEntity<Void> confirm(@PathVariable String username, Caller caller) {
        return done(caller, () -> accounts.confirm(named(username), caller));
    }

    @PutMapping("/{username}/roles")
    @OnceOnly
    @Permits(Action.MANAGE_ACCOUNTS)
    @Operation(summary = "Set the global roles of an account")
    ResponseEntity<Void> changeRoles(
            @PathVariable String username, @Valid @RequestBody RolesOfAccount body, Caller caller) {
        return done(caller, () -> accounts.changeRoles(named(username), body.roles(), caller));
    }

    @DeleteMapping("/{username}")
    @OnceOnly
    @Permits(Action.MANAGE_ACCOUNTS)
    @Operation(summary = "Delete an account, with its tokens")
    ResponseEntity<Void> close(@PathVariable String username, Caller caller) {
        return done(caller, () -> accounts.close(named(username), caller));
    }

    private ResponseEntity<Void> done(Caller caller, Runnable change) {
        return once.answer(
                caller.username(),
                () -> {
                    change.run();
                    return ResponseEntity.noContent().build();
                },
                () -> ResponseEntity.noContent().build());
    }

    static Username named(String username) {
        try {
            return new Username(username);
        } catch (IllegalArgumentException nobodyHasSuchAName) {
            throw rejected(new Absent());
        }
    }
}
