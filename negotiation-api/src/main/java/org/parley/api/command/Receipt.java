package org.parley.api.command;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to a request.
 *
 * @param version the version that the command led to, or null when it was refused
 * @param document the problem document of a refusal; in the table it is sealed
 */
record Receipt(
        String hash,
        int status,
        @Nullable String id,
        @Nullable String location,
        @Nullable String stream,
        @Nullable Long version,
        @Nullable String document) {

    Answer.Plan plan() {
        return new Answer.Plan(status, id, location);
    }

    Receipt withDocument(String other) {
        return new Receipt(hash, status, id, location, stream, version, other);
    }

    boolean answers(ReceiptKey key) {
        return hash.equals(key.hash());
    }
}
