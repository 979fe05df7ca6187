package org.parley.core.rejection;

/** Only an archive takes a record on behalf of a party. */
public record NotAnArchive() implements Rejection {
    @Override
    public String detail() {
        return "onBehalfOf is only for a negotiation that was opened as an archive. Here each party records for itself.";
    }
}
