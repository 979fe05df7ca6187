package org.parley.core.shared;

/** How a red line limits an issue. */
public enum ConstraintRule {
    AT_MOST,
    AT_LEAST,
    BETWEEN,
    ONE_OF,
    NONE_OF,
    NOT_BEFORE,
    NOT_AFTER;

    /** Whether the rule makes sense for values of this type. */
    public boolean fits(IssueType type) {
        return switch (this) {
            case AT_MOST, AT_LEAST -> type == IssueType.NUMBER;
            case BETWEEN -> type == IssueType.NUMBER || type == IssueType.DATE;
            case ONE_OF, NONE_OF -> type == IssueType.CHOICE || type == IssueType.TEXT;
            case NOT_BEFORE, NOT_AFTER -> type == IssueType.DATE;
        };
    }
}
