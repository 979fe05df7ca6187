package org.parley.core.brief;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
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
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.brief.command.DiscloseRedLine;
import org.parley.core.brief.command.NoteIncident;
import org.parley.core.brief.command.PlanConsultation;
import org.parley.core.brief.command.ReadOutConsultation;
import org.parley.core.brief.command.RecordInternalPosition;
import org.parley.core.brief.command.ReviseRedLine;
import org.parley.core.brief.command.SetRedLine;
import org.parley.core.brief.command.WithdrawRedLine;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.outside.Tables;
import org.parley.core.shared.BriefId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Compartment;
import org.parley.core.shared.Confidential;
import org.parley.core.shared.Occurrence;

/**
 * A party's brief as Axon knows it. It begins with whatever is first written in it, so that a brief
 * that was never written in and one that does not exist are the same.
 */
@AggregateRoot
@Revision("3")
public final class BriefAggregate extends Room implements Confidential {

    @AggregateIdentifier private @Nullable BriefId id;

    private BriefState state = BriefState.NONE;

    /** For Axon, which makes an empty one and lets it have its events. */
    public BriefAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private BriefAggregate(
            @JsonProperty(value = "id", required = true) BriefId id,
            @JsonProperty(value = "state", required = true) BriefState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public BriefAggregate copy() {
        return new BriefAggregate(requireNonNull(id), state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(SetRedLine c, Circumstances by, Tables tables) {
        return decide(
                c,
                by,
                tables,
                (s, desk) -> RedLineDecisions.set(s, c, desk.issues(c.wording().open().itemId())));
    }

    @CommandHandler
    long handle(ReviseRedLine c, Circumstances by, Tables tables) {
        return decide(
                c,
                by,
                tables,
                (s, desk) ->
                        RedLineDecisions.revise(
                                s, c, desk.issues(s.requireWording(c.redLineId()).itemId())));
    }

    @CommandHandler
    long handle(DiscloseRedLine c, Circumstances by, Tables tables) {
        return decide(c, by, tables, (s, _) -> RedLineDecisions.disclose(s, c));
    }

    @CommandHandler
    long handle(WithdrawRedLine c, Circumstances by, Tables tables) {
        return decide(c, by, tables, (s, _) -> RedLineDecisions.withdraw(s, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordInternalPosition c, Circumstances by, Tables tables) {
        return decide(
                c,
                by,
                tables,
                (s, desk) ->
                        PlanningDecisions.record(s, c, desk.issues(c.planning().open().itemId())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(NoteIncident c, Circumstances by, Tables tables) {
        return decide(c, by, tables, (_, desk) -> IncidentDecisions.note(c, desk.tables()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PlanConsultation c, Circumstances by, Tables tables) {
        return decide(c, by, tables, (s, desk) -> ConsultationDecisions.plan(s, c, desk));
    }

    @CommandHandler
    long handle(ReadOutConsultation c, Circumstances by, Tables tables) {
        Instant now = GenericEventMessage.clock.instant();
        return decide(c, by, tables, (s, _) -> ConsultationDecisions.readOut(s, c, now));
    }

    @EventSourcingHandler
    void on(BriefEvent event, Occurrence at) {
        id = event.briefId();
        state = state.evolve(event, at);
    }

    @Override
    public Compartment compartment() {
        if (id == null) {
            throw new IllegalStateException("a brief that was not written in has no compartment");
        }
        return id.compartment();
    }

    private long decide(
            BriefCommand c,
            Circumstances by,
            Tables tables,
            BiFunction<BriefState, Desk, List<BriefEvent>> decision) {
        Desk desk = Desk.of(c.briefId(), by, tables);
        Circumstances admitted =
                admit(
                        by,
                        Timeline.about(state, c),
                        GenericEventMessage.clock.instant(),
                        desk.table().archive());
        return emit(decision.apply(state, desk), admitted);
    }
}
