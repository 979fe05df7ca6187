package org.parley.api.eventstore.keys;

/**
 * A key as it is kept in the database.
 *
 * @param kek the name of the key-encryption key that it is wrapped by
 * @param bytes the wrapped key, in hexadecimal digits
 */
public record Wrapped(String kek, String bytes) {}
