package org.parley.core.shared;

/** What the verifier found. */
public enum Verification {
    UNVERIFIED,
    ACCESS_DENIED,
    PARTIALLY_VERIFIED,
    VERIFIED,
    CONTRADICTED
}
