package org.parley.api.account;

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

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final Accounts accounts;
    private final AccountDesk desk;

    DemoAccounts(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DemoLogins.all().forEach(this::open);
        LOG.warn(
                """


                  ########################################################################
                  #  DEMO MODE.  Everyone on this machine can log in as anyone, with the #
                  #  password "{}". Put nothing into it that matters.                  #
                  ########################################################################
                """,
                DemoLogins.PASSWORD);
    }

    private void open(String username) {
        if (accounts.find(username) == null) {
            desk.open(
                    new Username(username),
                    DemoLogins.PASSWORD,
                    DemoLogins.rolesOf(username),
                    Held.NOT,
                    "demo");
        }
    }
}
