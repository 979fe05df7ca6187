package org.parley.api.command;

import java.util.List;
import org.parley.api.eventstore.SharedSecrets;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Writes a place in the order of all events so that its reader learns nothing from it. */
@Component
public class Positions {

    private final SealedNumber sealed;

    Positions(SharedSecrets secrets) {
        this.sealed = new SealedNumber(secrets, "position");
    }

    /** The position as that login may know it. */
    public String write(String login, long globalIndex) {
        return sealed.write(login, globalIndex);
    }

    /**
     * Reads what was written for that login.
     *
     * @throws org.parley.api.problem.Refused for anything else
     */
    public long read(String login, String text) {
        Long globalIndex = sealed.read(login, text);
        if (globalIndex == null) {
            throw notOurs();
        }
        return globalIndex;
    }

    private static RuntimeException notOurs() {
        String message = "must be the X-Position of an answer that you were given";
        return Problem.of(
                        ProblemType.INVALID_POSITION,
                        "X-Read-After " + message + ".",
                        List.of(Fault.inHeader(ReadAfter.HEADER, message)))
                .refused();
    }
}
