package org.parley.core.rejection;

/** A new order holds every item exactly once. */
public record IncompleteOrder() implements Rejection {
    @Override
    public String detail() {
        return "order must hold the id of every agenda item exactly once.";
    }
}
