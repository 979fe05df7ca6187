package org.parley.core.shared;

/** The kind of value that a negotiable variable takes. */
public enum IssueType {
    NUMBER,
    DATE,
    CHOICE,
    TEXT
}
