package org.parley.core.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The measurable part of a red line: a rule over the values of one issue.
 *
 * @param value the bound of AT_MOST, AT_LEAST, NOT_BEFORE and NOT_AFTER
 * @param low the lower bound of BETWEEN, included
 * @param high the upper bound of BETWEEN, included
 * @param values the set of ONE_OF and NONE_OF
 */
public record Constraint(
        String issue,
        ConstraintRule rule,
        @Nullable String value,
        @Nullable String low,
        @Nullable String high,
        @Nullable List<String> values) {

    public Constraint {
        values = values == null ? null : List.copyOf(values);
    }

    /** Whether just those bounds are given that the rule needs. */
    @JsonIgnore
    public boolean isComplete() {
        boolean single = value != null;
        boolean range = low != null && high != null;
        boolean set = values != null && !values.isEmpty();
        boolean half = (low == null) != (high == null);
        return !half
                && switch (rule) {
                    case AT_MOST, AT_LEAST, NOT_BEFORE, NOT_AFTER -> single && !range && !set;
                    case BETWEEN -> range && !single && !set;
                    case ONE_OF, NONE_OF -> set && !single && !range;
                };
    }

    /** All bounds and members, in no order of meaning. */
    public Stream<String> bounds() {
        Stream<@Nullable String> single = Stream.of(value, low, high);
        Stream<String> set = values == null ? Stream.empty() : values.stream();
        return Stream.concat(single.filter(bound -> bound != null).map(String::valueOf), set);
    }
}
