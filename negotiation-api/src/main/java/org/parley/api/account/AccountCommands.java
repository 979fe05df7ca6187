package org.parley.api.account;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
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

    private final AccountDesk desk;
    private final PasswordChange change;

    AccountCommands(AccountDesk desk, PasswordChange change) {
        this.desk = desk;
        this.change = change;
    }

    @PostMapping
    @Permits(Action.MANAGE_ACCOUNTS)
    @Operation(summary = "Make an account")
    ResponseEntity<AccountView> open(@Valid @RequestBody NewAccount body) {
        Account account = desk.open(body.username(), body.password(), body.rolesOrNone());
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + account.username()))
                .body(AccountView.made(account));
    }

    @PutMapping("/{username}/password")
    @Permits({Action.MANAGE_ACCOUNTS, Action.CHANGE_OWN_PASSWORD})
    @Operation(summary = "Set a password: one's own with the current one, any as operator")
    ResponseEntity<Void> changePassword(
            @PathVariable String username, @Valid @RequestBody NewPassword body, Caller caller) {
        change.asked(username, body, caller);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/{username}/roles")
    @Permits(Action.MANAGE_ACCOUNTS)
    @Operation(summary = "Set the global roles of an account")
    ResponseEntity<Void> changeRoles(
            @PathVariable String username, @Valid @RequestBody RolesOfAccount body) {
        desk.changeRoles(named(username), body.roles());
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{username}")
    @Permits(Action.MANAGE_ACCOUNTS)
    @Operation(summary = "Delete an account, with its tokens")
    ResponseEntity<Void> close(@PathVariable String username) {
        desk.close(named(username));
        return ResponseEntity.noContent().build();
    }

    static Username named(String username) {
        try {
            return new Username(username);
        } catch (IllegalArgumentException nobodyHasSuchAName) {
            throw rejected(new Absent());
        }
    }
}
