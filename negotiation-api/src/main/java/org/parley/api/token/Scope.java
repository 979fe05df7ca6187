package org.parley.api.token;

/** What a token may do, within what its login may do. */
enum Scope {
    READ,
    WRITE
}
