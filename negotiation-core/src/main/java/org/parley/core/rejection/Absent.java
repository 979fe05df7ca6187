package org.parley.core.rejection;

/** There is no such thing, or it is not for the asker: nobody learns which. */
public record Absent() implements Rejection {
    @Override
    public String detail() {
        return "There is nothing here, or it is not for you.";
    }
}
