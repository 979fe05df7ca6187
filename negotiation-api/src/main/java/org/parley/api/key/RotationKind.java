package org.parley.api.key;

/** Which keys are changed: those that seal secrets, or the one that wraps those. */
enum RotationKind {
    DATA,
    KEK
}
