package org.parley.projections.support;

/**
 * Either of the two sets of tables of a read model: one answers, the other is empty or being
 * filled.
 */
public enum Colour {
    BLUE(""),
    GREEN("_green");

    private final String ending;

    Colour(String ending) {
        this.ending = ending;
    }

    public Colour other() {
        return this == BLUE ? GREEN : BLUE;
    }

    /** What a table is called in this set. */
    public String of(String table) {
        return table + ending;
    }
}
