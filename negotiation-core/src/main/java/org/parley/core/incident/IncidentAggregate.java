package org.parley.core.incident;

import static java.util.Objects.requireNonNull;
import static org.parley.core.rejection.CommandRejected.rejected;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
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
import org.parley.core.incident.command.AcknowledgeIncident;
import org.parley.core.incident.command.CloseIncident;
import org.parley.core.incident.command.DeEscalateIncident;
import org.parley.core.incident.command.EscalateIncident;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.command.LogHotlineCall;
import org.parley.core.incident.command.NoteUnanswered;
import org.parley.core.incident.command.ReopenIncident;
import org.parley.core.incident.command.ReportIncident;
import org.parley.core.incident.command.TakeIncidentStep;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.incident.event.IncidentReported;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.rejection.Absent;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;

/** One incident. Every handler answers the version after the command. */
@AggregateRoot
@Revision("1")
public final class IncidentAggregate extends Room {

    @AggregateIdentifier private @Nullable IncidentId id;
    private @Nullable IncidentState state;

    private IncidentAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private IncidentAggregate(
            @JsonProperty(value = "id", required = true) IncidentId id,
            @JsonProperty(value = "state", required = true) IncidentState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public IncidentAggregate copy() {
        return new IncidentAggregate(requireNonNull(id), requireNonNull(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ReportIncident c, Circumstances by, Tables tables) {
        Table table = table(tables, c.negotiationId());
        Circumstances in = admit(by, null, now(), table.archive());
        Instant asked = table.archive() ? in.occurrence().effective() : now();
        return emit(
                ReportDecisions.report(
                        state,
                        c,
                        in.requireParty(),
                        table,
                        tables.milestones(c.negotiationId()).keySet(),
                        asked),
                in);
    }

    @CommandHandler
    long handle(AcknowledgeIncident c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, in, _) -> StepDecisions.acknowledge(i, c, in.requireParty()));
    }

    @CommandHandler
    long handle(LogHotlineCall c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, in, at) -> StepDecisions.log(i, c, in.requireParty(), at));
    }

    @CommandHandler
    long handle(TakeIncidentStep c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, in, at) -> StepDecisions.take(i, c, in.requireParty(), at));
    }

    @CommandHandler
    long handle(EscalateIncident c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, in, _) -> CourseDecisions.escalate(i, c, in.requireParty()));
    }

    @CommandHandler
    long handle(DeEscalateIncident c, Circumstances by, Tables tables) {
        return run(
                c, by, tables, (i, in, _) -> CourseDecisions.deEscalate(i, c, in.requireParty()));
    }

    @CommandHandler
    long handle(CloseIncident c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, in, _) -> CourseDecisions.close(i, c, in.requireParty()));
    }

    @CommandHandler
    long handle(ReopenIncident c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, in, _) -> CourseDecisions.reopen(i, c, in.requireParty()));
    }

    @CommandHandler
    long handle(NoteUnanswered c, Circumstances by, Tables tables) {
        return run(c, by, tables, (i, _, at) -> StepDecisions.unanswered(i, c, at, now()));
    }

    @EventSourcingHandler
    void on(IncidentEvent event, Occurrence at) {
        id = event.incidentId();
        if (state != null) {
            state = state.evolve(event, at);
        } else if (event instanceof IncidentReported report) {
            state = IncidentState.begin(report, at);
        }
    }

    private long run(IncidentCommand c, Circumstances by, Tables tables, Decision decision) {
        IncidentState incident = requireNonNull(state);
        Table table = table(tables, incident.negotiationId());
        Circumstances in = admit(by, about(incident, c), now(), table.archive());
        return emit(decision.decide(incident, in, table), in);
    }

    /** What cannot come later than the command's fact. */
    private static Occurrence about(IncidentState incident, IncidentCommand command) {
        return switch (command) {
            case ReportIncident _, AcknowledgeIncident _, NoteUnanswered _ -> incident.since();
            case LogHotlineCall _, TakeIncidentStep _ -> incident.since();
            case EscalateIncident _, DeEscalateIncident _ -> incident.moved();
            case CloseIncident _, ReopenIncident _ -> incident.moved();
        };
    }

    private static Table table(Tables tables, NegotiationId id) {
        @Nullable Table table = tables.find(id);
        if (table == null) {
            throw rejected(new Absent());
        }
        return table;
    }

    private static Instant now() {
        return GenericEventMessage.clock.instant();
    }

    @FunctionalInterface
    private interface Decision {
        List<IncidentEvent> decide(IncidentState incident, Circumstances in, Table table);
    }
}
