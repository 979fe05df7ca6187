package org.parley.core.rejection;

import org.axonframework.commandhandling.CommandExecutionException;

/** Carries a {@link Rejection} out of a decision. Nothing was recorded. */
public final class CommandRejected extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    private CommandRejected(Rejection rejection) {
        super(rejection.detail(), null, rejection);
        this.rejection = rejection;
    }

    /** Made to be thrown: {@code throw rejected(new Absent())}. */
    public static CommandRejected rejected(Rejection rejection) {
        return new CommandRejected(rejection);
    }

    public Rejection rejection() {
        return rejection;
    }
}
