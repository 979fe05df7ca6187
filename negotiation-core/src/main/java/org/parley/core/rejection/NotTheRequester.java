package org.parley.core.rejection;

/** Only who asked takes it back. */
public record NotTheRequester() implements Rejection {
    @Override
    public String detail() {
        return "Only the person who asked for this can take it back. The party can refuse it.";
    }
}
