package org.parley.core.custody;

import static java.util.Objects.requireNonNull;
import static org.parley.core.rejection.CommandRejected.rejected;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
import org.parley.core.custody.command.ApproveBreakGlass;
import org.parley.core.custody.command.ApproveShredding;
import org.parley.core.custody.command.BreakGlassCommand;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.custody.command.EndBreakGlass;
import org.parley.core.custody.command.RecordReading;
import org.parley.core.custody.command.RecordShredding;
import org.parley.core.custody.command.RefuseBreakGlass;
import org.parley.core.custody.command.RefuseShredding;
import org.parley.core.custody.command.RequestBreakGlass;
import org.parley.core.custody.command.RequestShredding;
import org.parley.core.custody.command.ShreddingCommand;
import org.parley.core.custody.command.WithdrawShredding;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.outside.Delegations;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.CustodyId;

/**
 * The custody of a brief as Axon knows it. What is decided on a request answers the version of that
 * request, not of the stream: nobody is to count how often the brief was read.
 */
@AggregateRoot
@Revision("2")
public final class CustodyAggregate extends Room {

    @AggregateIdentifier private @Nullable CustodyId id;

    private CustodyState state = CustodyState.NONE;

    /** For Axon, which makes an empty one and lets it have its events. */
    public CustodyAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private CustodyAggregate(
            @JsonProperty(value = "id", required = true) CustodyId id,
            @JsonProperty(value = "state", required = true) CustodyState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public CustodyAggregate copy() {
        return new CustodyAggregate(requireNonNull(id), state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordReading c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return emit(ReadingDecisions.record(state, c, office), by);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestBreakGlass c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> BreakGlassDecisions.request(s, c, office));
    }

    @CommandHandler
    long handle(ApproveBreakGlass c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> BreakGlassDecisions.approve(s, c, office));
    }

    @CommandHandler
    long handle(RefuseBreakGlass c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> BreakGlassDecisions.refuse(s, c, office));
    }

    @CommandHandler
    long handle(EndBreakGlass c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> BreakGlassDecisions.end(s, c, office));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RequestShredding c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> ShreddingDecisions.request(s, c, office));
    }

    @CommandHandler
    long handle(ApproveShredding c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> ShreddingDecisions.approve(s, c, office));
    }

    @CommandHandler
    long handle(RefuseShredding c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> ShreddingDecisions.refuse(s, c, office));
    }

    @CommandHandler
    long handle(WithdrawShredding c, Circumstances by, Tables tables, Delegations delegations) {
        Office office = office(c, by, tables, delegations);
        return decide(c, by, s -> ShreddingDecisions.withdraw(s, c, office));
    }

    @CommandHandler
    long handle(RecordShredding c, Circumstances by) {
        return decide(c, by, s -> ShreddingDecisions.record(s, c));
    }

    @EventSourcingHandler
    void on(CustodyEvent event, Circumstances by) {
        id = event.custodyId();
        state = state.evolve(event, by);
    }

    private static Office office(
            CustodyCommand c, Circumstances by, Tables tables, Delegations delegations) {
        CustodyId custody = c.custodyId();
        @Nullable Table table = tables.find(custody.negotiationId());
        if (table == null) {
            throw rejected(new Absent());
        }
        return new Office(
                custody,
                by,
                table,
                delegations.of(custody.negotiationId(), custody.partyId()),
                GenericEventMessage.clock.instant());
    }

    private long decide(
            BreakGlassCommand c,
            Circumstances by,
            Function<CustodyState, List<CustodyEvent>> decision) {
        return decide(by, s -> s.version(c.breakGlassId()), decision);
    }

    private long decide(
            ShreddingCommand c,
            Circumstances by,
            Function<CustodyState, List<CustodyEvent>> decision) {
        return decide(by, s -> s.version(c.shreddingId()), decision);
    }

    private long decide(
            Circumstances by,
            ToLongFunction<CustodyState> version,
            Function<CustodyState, List<CustodyEvent>> decision) {
        List<CustodyEvent> events = decision.apply(state);
        Seen.refuseStale(by, version.applyAsLong(state));
        emit(events, by);
        return version.applyAsLong(state);
    }
}
