package org.parley.api.command;

/** Another execution of the same request came first; this one is undone. */
final class AnsweredAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnsweredAlready() {
        super("answered already", null, false, false);
    }
}
