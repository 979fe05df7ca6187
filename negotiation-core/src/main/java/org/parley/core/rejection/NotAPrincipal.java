package org.parley.core.rejection;

/** Only a principal may do this. */
public record NotAPrincipal() implements Rejection {
    @Override
    public String detail() {
        return "Only a principal can do this; your party has another role.";
    }
}
