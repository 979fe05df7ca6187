package org.parley.api.account;

import static org.parley.core.rejection.CommandRejected.rejected;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
import org.parley.api.security.Permits;
import org.parley.core.rejection.Absent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has a login. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class AccountReads {

    private final Accounts accounts;

    AccountReads(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @Permits(Action.READ_ACCOUNTS)
    @Operation(summary = "List accounts, by name")
    ResponseEntity<AccountPage> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = AccountPage.size(limit);
        List<Account> found = accounts.after(AccountPage.start(cursor), size + 1);
        return AccountPage.of(found, size).answer(size);
    }

    @GetMapping("/{username}")
    @Permits(Action.READ_ACCOUNTS)
    @Operation(summary = "One account")
    AccountView one(@PathVariable String username) {
        Account account = accounts.find(username);
        if (account == null) {
            throw rejected(new Absent());
        }
        return AccountView.of(account);
    }
}
