package org.parley.api.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Caller;
import org.parley.api.security.CommandActions;
import org.parley.api.security.ForbiddenByPolicy;
import org.parley.api.security.Policy;
import org.parley.api.security.Resource;
import org.parley.api.security.Subject;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.rejection.Absent;
import org.parley.core.rejection.CommandRejected;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.accreditation.Accreditations;
import org.springframework.stereotype.Component;

/**
 * Asks the policy for a line what it is asked for a request. It is asked again in the transaction
 * of the command.
 */
@Component
class Gate {

    private final Accreditations accreditations;

    Gate(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    /**
     * Returns when the caller may.
     *
     * @throws ForbiddenByPolicy when none of his roles ever may
     * @throws CommandRejected when there is nothing there for him
     */
    void pass(Object command, Scene scene) {
        Caller caller = scene.caller();
        Subject subject = new Subject(caller.username(), caller.roles(), Subject.ALL_SCOPES);
        var action = Objects.requireNonNull(CommandActions.of(command), "not a command");
        switch (Policy.decide(subject, action, place(command, scene.negotiationId(), caller))) {
            case ALLOW -> {}
            case FORBID -> throw new ForbiddenByPolicy();
            case HIDE -> throw CommandRejected.rejected(new Absent());
        }
    }

    private Resource place(Object command, @Nullable NegotiationId negotiation, Caller caller) {
        if (command instanceof OpenNegotiation) {
            return Resource.HOUSE;
        }
        return negotiation == null || !accreditations.exists(negotiation)
                ? Resource.NOWHERE
                : new Resource(negotiation, true, true, caller.accreditation());
    }
}
