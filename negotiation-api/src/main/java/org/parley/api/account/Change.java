package org.parley.api.account;

/** What can happen to a login. */
public enum Change {
    OPENED,
    PASSWORD_SET_BY_ANOTHER,
    PASSWORD_CONFIRMED,
    PASSWORD_CHANGED,
    ROLES_CHANGED,
    VOUCHED_FOR_BY_PROVIDER,
    TOKEN_MADE,
    TOKEN_DELETED,
    PASSKEY_ADDED,
    PASSKEY_NAMED,
    PASSKEY_REMOVED,
    WEBHOOK_MADE,
    WEBHOOK_DELETED,
    CLOSED
}
