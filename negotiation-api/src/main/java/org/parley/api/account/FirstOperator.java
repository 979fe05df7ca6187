package org.parley.api.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Refused;
import org.parley.api.security.GlobalRole;
import org.parley.api.start.StartRefused;
import org.parley.core.shared.Username;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives an empty house its first login: with a password out of the settings where nobody looks on,
 * such as the secret of a container; otherwise by a link for the person who started it.
 */
@Component
@Profile("!demo")
class FirstOperator implements SmartInitializingSingleton {

    static final String SETTING = "parley.first-operator.password";
    private static final Username OPERATOR = new Username("operator");
    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final Accounts accounts;
    private final AccountDesk desk;
    private final Admission admission;
    private final SetUp setUp;
    private final @Nullable String password;

    FirstOperator(
            Accounts accounts,
            AccountDesk desk,
            Admission admission,
            SetUp setUp,
            @Value("${" + SETTING + ":#{null}}") @Nullable String password) {
        this.accounts = accounts;
        this.desk = desk;
        this.admission = admission;
        this.setUp = setUp;
        this.password = password == null ? null : password.strip();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.isEmpty() || !admission.takesPasswords()) {
            return;
        }
        if (password == null) {
            setUp.open();
        } else {
            make(password);
        }
    }

    /** Of nodes that start together on an empty house, one is the first. */
    private void make(String chosen) {
        if (!PasswordRule.isAcceptable(chosen, PasswordRule.SHORTEST)) {
            throw new StartRefused(
                    SETTING + " is no acceptable password for the first operator.",
                    "Give it 12 to 200 characters that can be typed.");
        }
        try {
            desk.open(OPERATOR, chosen, Set.of(GlobalRole.OPERATOR), Held.NOT, "set-up");
            LOG.info("The first login is \"operator\", with the password of the settings.");
        } catch (Refused another) {
            LOG.info("another node has made the first login");
        }
    }
}
