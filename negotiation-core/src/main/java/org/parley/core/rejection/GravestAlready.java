package org.parley.core.rejection;

/** The incident is as grave as one can be. */
public record GravestAlready() implements Rejection {
    @Override
    public String detail() {
        return "The incident is at level 5 already: there is none above.";
    }
}
