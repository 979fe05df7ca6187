package org.parley.api.command;

import org.jspecify.annotations.Nullable;
import org.parley.api.eventstore.StreamPositions;
import org.parley.core.shared.CustodyId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts the answer to a command into words of HTTP. */
@Component
class Answers {

    private static final String POSITION = "X-Position";

    private final StreamPositions stored;
    private final Positions positions;

    Answers(StreamPositions stored, Positions positions) {
        this.stored = stored;
        this.positions = positions;
    }

    ResponseEntity<Answer> of(
            Answer.Plan plan, String login, @Nullable String stream, long version) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(plan.status()).eTag("\"" + version + "\"");
        if (stream != null) {
            answer.header(POSITION, positions.write(login, globalIndex(stream, version)));
        }
        if (plan.location() != null) {
            answer.header("Location", plan.location());
        }
        return plan.status() == 204 ? answer.build() : answer.body(new Answer(plan.id(), version));
    }

    /** The version of a request in custody is no place in the stream: all of it is waited for. */
    private long globalIndex(String stream, long version) {
        return CustodyId.isName(stream)
                ? stored.newestOf(stream)
                : stored.globalIndex(stream, version);
    }
}
