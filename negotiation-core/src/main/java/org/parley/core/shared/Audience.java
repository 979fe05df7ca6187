package org.parley.core.shared;

/** To whom a secret is shown. */
public enum Audience {
    MEDIATOR,
    TABLE
}
