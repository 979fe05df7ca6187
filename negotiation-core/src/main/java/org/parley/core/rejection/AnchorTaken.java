package org.parley.core.rejection;

/** Two anchors cannot have one name. */
public record AnchorTaken(String name) implements Rejection {
    @Override
    public String detail() {
        return "There is an anchor named " + name + " already. Set or correct its date instead.";
    }
}
