package org.parley.core.rejection;

/** The request names something that the negotiation does not have. */
public record UnknownReference(String field, String value) implements Rejection {
    @Override
    public String detail() {
        return "The negotiation has no such " + field + ": " + value + ".";
    }
}
