package org.parley.core.issue;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.rejection.ConstraintDoesNotFit;
import org.parley.core.rejection.TermDoesNotFit;
import org.parley.core.shared.Constraint;
import org.parley.core.shared.ConstraintRule;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Issue;
import org.parley.core.shared.Statement;
import org.parley.core.shared.Terms;

/** Reads the values of terms and constraints by the types of the issues they name. */
public final class IssueValues {

    private IssueValues() {}

    /** Refuses terms that name an unknown issue or a value that its type cannot take. */
    public static void requireFitting(Map<String, Issue> issues, Terms terms) {
        terms.values()
                .forEach((key, value) -> {
                    String wrong = complaint(issues.get(key), value);
                    if (wrong != null) {
                        throw rejected(new TermDoesNotFit(key, wrong));
                    }
                });
    }

    /**
     * Refuses a constraint on an unknown issue, of a rule for another type, or with impossible
     * bounds.
     */
    public static void requireFitting(Map<String, Issue> issues, @Nullable Constraint constraint) {
        if (constraint == null) {
            return;
        }
        Issue issue = issues.get(constraint.issue());
        String wrong = issue == null ? "names no issue of the item" : complaint(issue, constraint);
        if (wrong != null) {
            throw rejected(new ConstraintDoesNotFit(constraint.issue(), wrong));
        }
    }

    private static @Nullable String complaint(Issue issue, Constraint constraint) {
        if (!constraint.rule().fits(issue.type())) {
            return constraint.rule() + " is not a rule for a " + issue.type();
        }
        @Nullable String wrong =
                constraint
                        .bounds()
                        .map(bound -> String.valueOf(complaint(issue, bound)))
                        .filter(complaint -> !complaint.equals("null"))
                        .findFirst()
                        .orElse(null);
        if (wrong == null
                && constraint.rule() == ConstraintRule.BETWEEN
                && isReversed(issue, constraint)) {
            return "has a low bound above its high bound";
        }
        return wrong;
    }

    private static @Nullable String complaint(@Nullable Issue issue, String value) {
        if (issue == null) {
            return "names no issue of the item";
        }
        return switch (issue.type()) {
            case NUMBER -> isDecimal(value) ? null : "must be a decimal such as 3.67";
            case DATE -> isDay(value) ? null : "must be a day such as 2016-06-23";
            case CHOICE ->
                    issue.options().contains(value) ? null : "must be one of " + issue.options();
            case TEXT ->
                    isText(value)
                            ? null
                            : "must be 1 to " + Statement.MAX_LENGTH + " characters of text";
        };
    }

    private static boolean isReversed(Issue issue, Constraint constraint) {
        String low = String.valueOf(constraint.low());
        String high = String.valueOf(constraint.high());
        return switch (issue.type()) {
            case NUMBER -> Decimal.of(low).compareTo(Decimal.of(high)) > 0;
            case DATE -> LocalDate.parse(low).isAfter(LocalDate.parse(high));
            case CHOICE, TEXT -> false;
        };
    }

    private static boolean isDecimal(String value) {
        try {
            Decimal.of(value);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static boolean isText(String value) {
        try {
            new Statement(value);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
