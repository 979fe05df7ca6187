package org.parley.api.account;

import java.util.List;
import org.parley.api.start.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to serve what was a demo, while one of its logins still has the password of all. */
@Component
@Profile("!demo")
class NoDemoPassword implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final AccountDesk desk;

    NoDemoPassword(Accounts accounts, AccountDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> open =
                DemoLogins.all().stream()
                        .filter(name -> desk.knows(accounts.find(name), DemoLogins.PASSWORD))
                        .toList();
        if (!open.isEmpty()) {
            throw new StartRefused(
                    "These logins still have the password of the demo: %s."
                            .formatted(String.join(", ", open)),
                    "Start with an empty --parley.data-dir; or with the profile demo, and change or"
                            + " delete them there.");
        }
    }
}
