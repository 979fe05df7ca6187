package org.parley.api.demo;

/** A line of a real case was refused: then the demo is not what it says, and does not start. */
final class DemoStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoStopped(String what) {
        super(what);
    }
}
