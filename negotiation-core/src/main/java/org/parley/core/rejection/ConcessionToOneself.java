package org.parley.core.rejection;

/** A concession answers another party. */
public record ConcessionToOneself() implements Rejection {
    @Override
    public String detail() {
        return "inReturnFor must name a position of another party.";
    }
}
