package org.parley.core.negotiation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.axon.Room;
import org.parley.core.negotiation.command.AccreditDelegate;
import org.parley.core.negotiation.command.CloseRound;
import org.parley.core.negotiation.command.CollapseNegotiation;
import org.parley.core.negotiation.command.ConcludeNegotiation;
import org.parley.core.negotiation.command.ConsentToAgendaItem;
import org.parley.core.negotiation.command.ConveneNegotiation;
import org.parley.core.negotiation.command.MoveAgendaItem;
import org.parley.core.negotiation.command.NameAnchor;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.command.OpenNegotiation;
import org.parley.core.negotiation.command.OpenRound;
import org.parley.core.negotiation.command.ProposeAgendaItem;
import org.parley.core.negotiation.command.RecallDelegate;
import org.parley.core.negotiation.command.RecordDisclosedRedLine;
import org.parley.core.negotiation.command.RegisterParty;
import org.parley.core.negotiation.command.ReorderAgenda;
import org.parley.core.negotiation.command.ResumeNegotiation;
import org.parley.core.negotiation.command.SetAnchor;
import org.parley.core.negotiation.command.StatePosition;
import org.parley.core.negotiation.command.SuspendNegotiation;
import org.parley.core.negotiation.command.WithdrawAgendaItem;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.outside.Tables;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;

/**
 * The table as Axon knows it: each command goes to its decision, each event into the state. Every
 * handler answers the version of the stream after it.
 */
@AggregateRoot
@Revision("1")
public final class NegotiationAggregate extends Room {

    @AggregateIdentifier private @Nullable NegotiationId id;

    private NegotiationState state = NegotiationState.NONE;

    /** For Axon, which makes an empty one and lets it have its events. */
    public NegotiationAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private NegotiationAggregate(
            @JsonProperty(value = "id", required = true) NegotiationId id,
            @JsonProperty(value = "state", required = true) NegotiationState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public NegotiationAggregate copy() {
        return new NegotiationAggregate(requireNonNull(id), state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OpenNegotiation c, Circumstances by) {
        return decide(c, by, _ -> SeatingDecisions.open(state, c));
    }

    @CommandHandler
    long handle(RegisterParty c, Circumstances by) {
        return decide(c, by, _ -> SeatingDecisions.register(state, c));
    }

    @CommandHandler
    long handle(AccreditDelegate c, Circumstances by) {
        return decide(c, by, admitted -> SeatingDecisions.accredit(state, c, admitted));
    }

    @CommandHandler
    long handle(RecallDelegate c, Circumstances by) {
        return decide(c, by, _ -> SeatingDecisions.recall(state, c));
    }

    @CommandHandler
    long handle(ConveneNegotiation c, Circumstances by) {
        return decide(c, by, _ -> CourseDecisions.convene(state, c));
    }

    @CommandHandler
    long handle(SuspendNegotiation c, Circumstances by, Tables tables) {
        return decide(c, by, _ -> CourseDecisions.suspend(state, c, tables));
    }

    @CommandHandler
    long handle(ResumeNegotiation c, Circumstances by) {
        return decide(c, by, _ -> CourseDecisions.resume(state, c));
    }

    @CommandHandler
    long handle(ConcludeNegotiation c, Circumstances by) {
        return decide(c, by, _ -> CourseDecisions.conclude(state, c));
    }

    @CommandHandler
    long handle(CollapseNegotiation c, Circumstances by) {
        return decide(c, by, _ -> CourseDecisions.collapse(state, c));
    }

    @CommandHandler
    long handle(OpenRound c, Circumstances by) {
        return decide(c, by, _ -> RoundDecisions.open(state, c));
    }

    @CommandHandler
    long handle(CloseRound c, Circumstances by) {
        return decide(c, by, _ -> RoundDecisions.close(state, c));
    }

    @CommandHandler
    long handle(NameAnchor c, Circumstances by) {
        return decide(c, by, _ -> AnchorDecisions.name(state, c));
    }

    @CommandHandler
    long handle(SetAnchor c, Circumstances by) {
        return decide(c, by, _ -> AnchorDecisions.set(state, c));
    }

    @CommandHandler
    long handle(ProposeAgendaItem c, Circumstances by) {
        return decide(c, by, admitted -> AgendaDecisions.propose(state, c, admitted));
    }

    @CommandHandler
    long handle(ConsentToAgendaItem c, Circumstances by) {
        return decide(c, by, admitted -> AgendaDecisions.consent(state, c, admitted));
    }

    @CommandHandler
    long handle(WithdrawAgendaItem c, Circumstances by) {
        return decide(c, by, admitted -> AgendaDecisions.withdraw(state, c, admitted));
    }

    @CommandHandler
    long handle(ReorderAgenda c, Circumstances by) {
        return decide(c, by, admitted -> AgendaDecisions.reorder(state, c, admitted));
    }

    @CommandHandler
    long handle(MoveAgendaItem c, Circumstances by) {
        return decide(c, by, admitted -> AgendaMoveDecisions.move(state, c, admitted));
    }

    @CommandHandler
    long handle(StatePosition c, Circumstances by) {
        return decide(c, by, admitted -> PositionDecisions.state(state, c, admitted));
    }

    @CommandHandler
    long handle(RecordDisclosedRedLine c, Circumstances by) {
        return decide(c, by, _ -> PositionDecisions.show(state, c));
    }

    @EventSourcingHandler
    void on(NegotiationEvent event, Occurrence at) {
        id = event.negotiationId();
        state = state.evolve(event, at);
    }

    private long decide(
            NegotiationCommand c,
            Circumstances by,
            Function<Circumstances, List<NegotiationEvent>> decision) {
        Circumstances admitted =
                admit(
                        by,
                        Timeline.about(state, c),
                        GenericEventMessage.clock.instant(),
                        state.archive());
        return emit(decision.apply(admitted), admitted);
    }
}
