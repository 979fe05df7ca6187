package org.parley.core.brief.command;

/** How a constraint is written, for those who wrote one wrongly. */
final class Constraints {

    static final String HOW =
            "constraint: AT_MOST, AT_LEAST, NOT_BEFORE and NOT_AFTER need only value; BETWEEN only low and high;"
                    + " ONE_OF and NONE_OF only values";

    private Constraints() {}
}
