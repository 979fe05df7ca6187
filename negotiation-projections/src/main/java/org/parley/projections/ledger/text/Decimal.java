package org.parley.projections.ledger.text;

import java.util.regex.Pattern;

/** A number of things, in ASCII digits and without leading zeroes. */
public final class Decimal {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Decimal() {}

    /**
     * @throws Malformed when it is written otherwise, or above {@link Long#MAX_VALUE}
     */
    public static long parse(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new Malformed("is not a decimal number");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new Malformed("is too large a number");
        }
    }
}
