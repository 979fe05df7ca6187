package org.parley.api.security;

import static org.parley.core.rejection.CommandRejected.rejected;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.parley.core.axon.InHand;
import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Circumstances;
import org.parley.projections.accreditation.Accreditation;
import org.springframework.stereotype.Component;

/**
 * Asks the policy again inside the transaction of the command, where accreditations cannot change
 * any more. It believes the metadata: only code of this house can dispatch.
 */
@Component
class CommandPolicy implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final CommandPlaces places;

    CommandPolicy(CommandPlaces places) {
        this.places = places;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = work.getMessage();
        Action action = CommandActions.of(message.getPayload());
        if (action != null) {
            ask(action, message.getPayload(), InHand.circumstances(message));
        }
        return chain.proceed();
    }

    private void ask(Action action, Object command, Circumstances by) {
        if (by.authority().equals(Authority.AUTOMATION)) {
            require(Policy.isForAutomation(action));
            return;
        }
        Resource place = places.of(command, by);
        Subject subject =
                new Subject(by.actor(), Authority.roles(by.authority()), Subject.ALL_SCOPES);
        switch (Policy.decide(subject, action, place)) {
            case ALLOW -> requireOwnParty(action, command, by, place.accreditation());
            case FORBID -> throw new ForbiddenByPolicy();
            case HIDE -> throw rejected(new Absent());
        }
    }

    /** Who acts for a party holds its seat, unless he says that he speaks on its behalf. */
    private static void requireOwnParty(
            Action action, Object command, Circumstances by, @Nullable Accreditation seat) {
        boolean holdsSeat = seat != null && seat.partyId().equals(by.party());
        require(by.party() == null || by.onBehalf() || holdsSeat);
        require(by.party() != null || !Policy.needsParty(action));
        if (command instanceof BriefCommand brief) {
            require(Objects.equals(brief.briefId().partyId(), by.party()));
        }
        require(!(command instanceof BackchannelCommand) || !by.onBehalf());
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new ForbiddenByPolicy();
        }
    }
}
