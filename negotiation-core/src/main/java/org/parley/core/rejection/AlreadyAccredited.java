package org.parley.core.rejection;

import org.parley.core.shared.Username;

/** A login speaks for one party of a negotiation at a time. */
public record AlreadyAccredited(Username username) implements Rejection {
    @Override
    public String detail() {
        return "The login " + username + " is accredited already. Recall it first.";
    }
}
