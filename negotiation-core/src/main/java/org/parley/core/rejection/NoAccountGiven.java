package org.parley.core.rejection;

/** Only an account that stands can be taken back. */
public record NoAccountGiven() implements Rejection {

    @Override
    public String detail() {
        return "Your party has given no account of this milestone that stands.";
    }
}
