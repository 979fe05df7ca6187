package org.parley.core.rejection;

/** Only principals and mediators may table. */
public record MayNotTable() implements Rejection {
    @Override
    public String detail() {
        return "Only a principal or a mediator can do this; your party has another role.";
    }
}
