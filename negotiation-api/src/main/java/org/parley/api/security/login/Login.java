package org.parley.api.security.login;

import java.io.Serializable;
import java.security.Principal;

/**
 * A login of the embedded store.
 *
 * @param stamp that of the account when it logged in; the login ends when the account's differs
 */
public record Login(String username, String stamp) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String toString() {
        return username;
    }
}
