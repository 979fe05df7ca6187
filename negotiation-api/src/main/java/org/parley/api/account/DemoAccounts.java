package org.parley.api.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.api.security.GlobalRole;
import org.parley.core.shared.Username;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the logins of the demo, all with one password that everybody knows. */
@Component
@Profile("demo")
class DemoAccounts implements SmartInitializingSingleton {

    static final String PASSWORD = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final Map<String, GlobalRole> STAFF =
            Map.of(
                    "secretariat", GlobalRole.SECRETARIAT,
                    "manager", GlobalRole.MANAGER,
                    "auditor", GlobalRole.AUDITOR,
                    "operator", GlobalRole.OPERATOR);
    private static final List<String> DELEGATES =
            List.of(
                    "goc.head",
                    "goc.adviser",
                    "farc.head",
                    "farc.adviser",
                    "norway",
                    "cuba",
                    "un.mission",
                    "us.head",
                    "ru.head",
                    "mediator");

    private final Accounts accounts;
    private final AccountDesk desk;

    DemoAccounts(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @Override
    public void afterSingletonsInstantiated() {
        STAFF.forEach((username, role) -> open(username, Set.of(role)));
        DELEGATES.forEach(username -> open(username, Set.of()));
        LOG.warn(
                """


                  DEMO MODE. Everyone on this machine can log in as anyone, with the password "{}".
                  It answers on the loopback address alone. Put nothing into it that matters.
                """,
                PASSWORD);
    }

    private void open(String username, Set<GlobalRole> roles) {
        if (accounts.find(username) == null) {
            desk.open(new Username(username), PASSWORD, roles);
        }
    }
}
