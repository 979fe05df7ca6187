package org.parley.core.rejection;

/** A thing of that id exists already and is another. */
public record IdInUse() implements Rejection {
    @Override
    public String detail() {
        return "A thing with this id exists already. Use a new id.";
    }
}
