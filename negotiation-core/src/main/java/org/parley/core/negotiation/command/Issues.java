package org.parley.core.negotiation.command;

import static org.parley.core.shared.Checks.require;
import static org.parley.core.shared.Checks.requireAtMost;
import static org.parley.core.shared.Checks.requireDistinct;
import static org.parley.core.shared.Checks.requireLine;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.core.shared.Issue;
import org.parley.core.shared.IssueType;

/** The form of issues: keys that terms can name, options for a choice and for nothing else. */
final class Issues {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");
    private static final int MOST = 100;

    private Issues() {}

    static void check(List<Issue> issues) {
        requireAtMost(issues, MOST, "issues of an item");
        requireDistinct(issues.stream().map(Issue::key).toList(), "keys of issues");
        issues.forEach(Issues::check);
    }

    private static void check(Issue issue) {
        require(
                KEY.matcher(issue.key()).matches(),
                "the key of an issue must be a letter, then up to 59 of a-z A-Z 0-9 _ . -");
        requireLine(issue.label(), 200, "the label of an issue");
        if (issue.type() == IssueType.CHOICE) {
            require(issue.options().size() >= 2, "a CHOICE needs at least two options");
            requireAtMost(issue.options(), MOST, "options");
            requireDistinct(issue.options(), "options");
            issue.options().forEach(option -> requireLine(option, 200, "an option"));
        } else {
            require(issue.options().isEmpty(), "only a CHOICE has options");
        }
    }
}
