package org.parley.core.rejection;

/** Who suspended a measure takes it up again. */
public record NotTheSuspender() implements Rejection {
    @Override
    public String detail() {
        return "Only the party that suspended the measure can take it up again.";
    }
}
