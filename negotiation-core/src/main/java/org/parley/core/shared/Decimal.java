package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An exact decimal of the domain, written as a JSON string ("3.67"): at most 30 digits of which at
 * most 12 after the point. Two decimals are equal when their values are: "30" equals "30.0".
 */
public record Decimal(BigDecimal value) implements Comparable<Decimal> {

    private static final Pattern FORM = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    public Decimal {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @JsonCreator
    public static Decimal of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "must be a decimal such as 3.67: at most 18 digits before and 12 after the point");
        }
        return new Decimal(new BigDecimal(text));
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
