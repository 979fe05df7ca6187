package org.parley.api.command;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to a request.
 *
 * @param version the version that the command led to, or null when it was refused
 * @param document the problem document of a refusal
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

    boolean answers(ReceiptKey key) {
        return hash.equals(key.hash());
    }
}
