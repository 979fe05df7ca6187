package org.parley.api.security;

/** What the policy answers. */
public enum Decision {
    ALLOW,
    /** The roles of the asker may never do this: 403. */
    FORBID,
    /** Nothing is there for the asker, whether or not it exists: 404. */
    HIDE
}
