package org.parley.api.command;

import org.jspecify.annotations.Nullable;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;

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

    /** Refuses another request under the same key. */
    void requireSame(ReceiptKey key) {
        if (!answers(key)) {
            throw Problem.of(
                            ProblemType.KEY_REUSED,
                            "This Idempotency-Key came with another request. Use a new key for a new request.")
                    .refused();
        }
    }

    private boolean answers(ReceiptKey key) {
        return hash.equals(key.hash());
    }
}
