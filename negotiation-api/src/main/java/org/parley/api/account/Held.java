package org.parley.api.account;

/** How far a new account is held back. */
enum Held {
    /** Its password is its owner's. */
    NOT,
    /** Its owner changes the password first. */
    UNTIL_CHANGED,
    /** He changes it, and a second person confirms that it is he who has it. */
    UNTIL_CONFIRMED
}
