package org.parley.api.account;

import static org.parley.api.problem.ProblemType.ACCOUNTS_ELSEWHERE;
import static org.parley.api.problem.ProblemType.OWN_ROLES;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.Set;
import org.parley.api.problem.Problem;
import org.parley.api.security.Caller;
import org.parley.api.security.GlobalRole;
import org.parley.api.security.issuer.Issuer;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Username;
import org.parley.projections.accreditation.Accreditations;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What an operator may not do with accounts, so that he cannot become somebody else. */
@Component
class AccountRules {

    private final AccountDesk desk;
    private final Accounts accounts;
    private final AccountEvents events;
    private final Accreditations seats;
    private final Issuer provider;
    private final boolean demo;

    AccountRules(
            AccountDesk desk,
            Accounts accounts,
            AccountEvents events,
            Accreditations seats,
            Issuer provider,
            Environment environment) {
        this.desk = desk;
        this.accounts = accounts;
        this.events = events;
        this.seats = seats;
        this.provider = provider;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Account open(NewAccount asked, Caller by) {
        requireOwnAccounts();
        return desk.open(
                asked.username(),
                asked.password(),
                asked.rolesOrNone(),
                held(asked.username()),
                by.username());
    }

    /** The account of that name, which must be there. */
    Account existing(Username username) {
        Account account = accounts.find(username.text());
        if (account == null) {
            throw rejected(new Absent());
        }
        return account;
    }

    /** A name that speaks for somebody already is not given away by one person alone. */
    private Held held(Username username) {
        boolean known = events.knows(username.text()) || !seats.of(username).isEmpty();
        if (known) {
            return Held.UNTIL_CONFIRMED;
        }
        return demo ? Held.NOT : Held.UNTIL_CHANGED;
    }

    void changeRoles(Username username, Set<GlobalRole> roles, Caller by) {
        requireOwnAccounts();
        boolean more = !by.roles().containsAll(roles);
        if (more && username.text().equals(by.username())) {
            throw Problem.of(OWN_ROLES, "Nobody grants a role to himself.").refused();
        }
        desk.changeRoles(username, roles, by.username());
    }

    void close(Username username, Caller by) {
        desk.close(username, by.username());
    }

    void confirm(Username username, Caller by) {
        existing(username);
        if (username.text().equals(by.username())) {
            throw AccountDesk.nothingToConfirm();
        }
        desk.confirm(username, by.username());
    }

    private void requireOwnAccounts() {
        if (!provider.allowsAccounts()) {
            throw Problem.of(
                            ACCOUNTS_ELSEWHERE,
                            "Logins and their roles come from the identity provider here.")
                    .refused();
        }
    }
}
