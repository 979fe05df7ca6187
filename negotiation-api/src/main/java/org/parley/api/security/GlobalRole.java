package org.parley.api.security;

/** What a login may do across all negotiations; most logins have none and act by accreditation. */
public enum GlobalRole {
    SECRETARIAT,
    MANAGER,
    AUDITOR,
    OPERATOR
}
