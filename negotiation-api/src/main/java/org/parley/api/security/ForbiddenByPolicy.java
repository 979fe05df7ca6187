package org.parley.api.security;

/** The roles of the asker may never do this: 403. */
public final class ForbiddenByPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForbiddenByPolicy() {
        super("A role that you have may never do this.", null, false, false);
    }
}
