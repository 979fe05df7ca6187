package org.parley.api.key;

/** Which keys are changed: those that seal secrets, the one that wraps those, or the ledger's. */
enum RotationKind {
    DATA,
    KEK,
    LEDGER
}
