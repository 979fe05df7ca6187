package org.parley.core.backchannel;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.axon.Room;
import org.parley.core.backchannel.command.RecordLineReading;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.RegisterEvent;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.RegisterId;

/** The register of a line as Axon knows it. Who reads is sealed, and does not stand beside it. */
@AggregateRoot
@Revision("1")
public final class RegisterAggregate extends Room {

    @AggregateIdentifier private @Nullable RegisterId id;

    private @Nullable RegisterState state;

    private RegisterAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private RegisterAggregate(
            @JsonProperty(value = "id", required = true) RegisterId id,
            @JsonProperty(value = "state", required = true) RegisterState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public RegisterAggregate copy() {
        return new RegisterAggregate(requireNonNull(id), requireNonNull(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordLineReading c, Circumstances by) {
        return emit(RegisterDecisions.record(state, c, Signature.of(by)), by.withoutWho());
    }

    @EventSourcingHandler
    void on(RegisterEvent event) {
        id = event.registerId();
        state = state == null ? new RegisterState(event.negotiationId()) : state;
    }
}
