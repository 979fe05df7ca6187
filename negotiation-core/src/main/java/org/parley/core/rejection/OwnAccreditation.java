package org.parley.core.rejection;

/** Nobody grants a seat to himself. */
public record OwnAccreditation() implements Rejection {
    @Override
    public String detail() {
        return "You cannot accredit yourself. Another member of the secretariat must do it.";
    }
}
