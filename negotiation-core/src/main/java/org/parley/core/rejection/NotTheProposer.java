package org.parley.core.rejection;

/** Only the party that proposed it can take it back. */
public record NotTheProposer() implements Rejection {
    @Override
    public String detail() {
        return "Only the party that proposed the item can withdraw it.";
    }
}
