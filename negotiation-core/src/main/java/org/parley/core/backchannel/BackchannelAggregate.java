package org.parley.core.backchannel;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
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
import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.backchannel.command.LeaveBackchannel;
import org.parley.core.backchannel.command.OpenBackchannel;
import org.parley.core.backchannel.command.SendMessage;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.outside.Delegates;
import org.parley.core.outside.Tables;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.Occurrence;

/**
 * An undisclosed line. Who writes is sealed with what he writes, and does not stand beside it. In
 * an archive, too, nobody writes here on behalf of another.
 */
@AggregateRoot
@Revision("1")
public final class BackchannelAggregate extends Room implements Confidential {

    @AggregateIdentifier private @Nullable BackchannelId id;

    private @Nullable BackchannelState state;

    private BackchannelAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private BackchannelAggregate(
            @JsonProperty(value = "id", required = true) BackchannelId id,
            @JsonProperty(value = "state", required = true) BackchannelState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public BackchannelAggregate copy() {
        return new BackchannelAggregate(requireNonNull(id), requireNonNull(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OpenBackchannel c, Circumstances by, Tables tables, Delegates delegates) {
        Around around = Around.of(c.negotiationId(), tables, delegates);
        Circumstances in = admitted(by, null);
        return record(OpeningDecisions.open(state, c, Signature.of(in), around), in);
    }

    @CommandHandler
    long handle(SendMessage c, Circumstances by, Tables tables, Delegates delegates) {
        return run(
                c,
                by,
                Around.of(c.negotiationId(), tables, delegates),
                (line, around, who) -> LineDecisions.send(line, c, who, around));
    }

    @CommandHandler
    long handle(LeaveBackchannel c, Circumstances by, Tables tables, Delegates delegates) {
        return run(
                c,
                by,
                Around.of(c.negotiationId(), tables, delegates),
                (_, _, who) -> LineDecisions.leave(c, who));
    }

    @EventSourcingHandler
    void on(BackchannelEvent event, Occurrence at) {
        id = event.backchannelId();
        state = state == null ? BackchannelState.begin(event, at) : state.evolve(event);
    }

    @Override
    public Compartment compartment() {
        return requireNonNull(id).compartment();
    }

    private long run(BackchannelCommand c, Circumstances by, Around around, Decision decision) {
        BackchannelState line = requireNonNull(state);
        Signature who = Signature.of(by);
        LineDecisions.requireOnTheLine(line, c.negotiationId(), who.writer(), around);
        Circumstances in = admitted(by, line.since());
        return record(decision.decide(line, around, who), in);
    }

    private Circumstances admitted(Circumstances by, @Nullable Occurrence about) {
        return admit(by, about, GenericEventMessage.clock.instant(), false);
    }

    private long record(List<BackchannelEvent> events, Circumstances in) {
        return emit(events, in.withoutWho());
    }

    @FunctionalInterface
    private interface Decision {
        List<BackchannelEvent> decide(BackchannelState line, Around around, Signature who);
    }
}
