package org.parley.api.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.api.security.Action;
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
        var action = Objects.requireNonNull(CommandActions.of(command), "not a command");
        pass(action, place(command, scene.negotiationId(), caller), caller);
    }

    /**
     * The same for an action that no command is known of yet.
     *
     * @throws ForbiddenByPolicy when none of his roles ever may
     * @throws CommandRejected when there is nothing there for him
     */
    void pass(Action action, NegotiationId negotiation, Caller caller) {
        pass(action, place(negotiation, caller), caller);
    }

    private static void pass(Action action, Resource place, Caller caller) {
        Subject subject = new Subject(caller.username(), caller.roles(), Subject.ALL_SCOPES);
        switch (Policy.decide(subject, action, place)) {
            case ALLOW -> {}
            case FORBID -> throw new ForbiddenByPolicy();
            case HIDE -> throw CommandRejected.rejected(new Absent());
        }
    }

    private Resource place(Object command, @Nullable NegotiationId negotiation, Caller caller) {
        return command instanceof OpenNegotiation ? Resource.HOUSE : place(negotiation, caller);
    }

    private Resource place(@Nullable NegotiationId negotiation, Caller caller) {
        return negotiation == null || !accreditations.exists(negotiation)
                ? Resource.NOWHERE
                : new Resource(negotiation, true, true, caller.accreditation());
    }
}
