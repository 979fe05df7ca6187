package org.parley.api.security.login;

import org.parley.api.account.Account;
import org.parley.api.account.Accounts;
import org.parley.api.account.Admission;

/** Knows whether a login still stands: not after its account got another password or roles. */
record Unbroken(Accounts accounts, Admission admission) {

    boolean is(Login login) {
        Account account = accounts.find(login.username());
        return account != null
                && admission.admits(account)
                && account.stamp().equals(login.stamp());
    }
}
