package org.parley.api.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.PutAside;
import org.parley.projections.support.Json;
import tools.jackson.databind.JsonNode;

/**
 * An event that a read model could not digest.
 *
 * @param projection the read model
 * @param sequence the negotiation whose events wait behind it
 * @param first whether the others of its sequence wait for this one; only this one has a cause
 * @param version its place in its stream, from 0
 * @param cause the kind of failure
 * @param detail what the failure says, or "***" for whoever must not read content
 * @param data the event, or null for whoever must not read content
 */
record DeadLetter(
        String id,
        String projection,
        String sequence,
        boolean first,
        String type,
        @Nullable String stream,
        @Nullable Long version,
        Instant recordedAt,
        Instant putAsideAt,
        @Nullable Instant triedAt,
        @Nullable String cause,
        @Nullable String detail,
        @Nullable JsonNode data) {

    static DeadLetter of(PutAside.Letter one, boolean content) {
        String cause = one.causeType();
        String data = one.data();
        return new DeadLetter(
                one.id(),
                one.view(),
                one.sequence(),
                one.first(),
                one.type(),
                one.stream(),
                one.version(),
                one.recordedAt(),
                one.putAsideAt(),
                one.triedAt(),
                cause == null ? null : cause.substring(cause.lastIndexOf('.') + 1),
                cause == null ? null : content && data != null ? one.causeMessage() : "***",
                content && data != null ? Json.tree(data) : null);
    }
}
