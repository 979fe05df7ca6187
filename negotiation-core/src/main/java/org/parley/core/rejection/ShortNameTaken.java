package org.parley.core.rejection;

/** Two parties cannot have one short name. */
public record ShortNameTaken(String shortName) implements Rejection {
    @Override
    public String detail() {
        return "There is a party with the short name " + shortName + " already.";
    }
}
