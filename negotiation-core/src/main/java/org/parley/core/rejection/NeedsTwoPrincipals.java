package org.parley.core.rejection;

/** Talks need two sides. */
public record NeedsTwoPrincipals(int principals) implements Rejection {
    @Override
    public String detail() {
        return "Talks need at least two principals; there are "
                + principals
                + ". Register the parties first.";
    }
}
