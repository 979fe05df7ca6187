package org.parley.core.measure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.parley.core.measure.command.ClaimMilestone;
import org.parley.core.measure.command.ConsentToMeasure;
import org.parley.core.measure.command.ExtendMilestone;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.command.ObserveMilestone;
import org.parley.core.measure.command.ProposeMeasure;
import org.parley.core.measure.command.ResolveDueDates;
import org.parley.core.measure.command.ResumeMeasure;
import org.parley.core.measure.command.ReverseMeasure;
import org.parley.core.measure.command.SuspendMeasure;
import org.parley.core.measure.command.VerifyMilestone;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.outside.Tables;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;

/** One confidence-building measure. Every handler answers the version after the command. */
@AggregateRoot
@Revision("2")
public final class MeasureAggregate extends MeasureShell {

    @AggregateIdentifier private @Nullable MeasureId id;
    private @Nullable MeasureState state;

    private MeasureAggregate() {}

    /** As a snapshot remembers it, whose revision says of which shape the state is. */
    @JsonCreator
    private MeasureAggregate(
            @JsonProperty(value = "id", required = true) MeasureId id,
            @JsonProperty(value = "state", required = true) MeasureState state) {
        this.id = id;
        this.state = state;
    }

    @Override
    public MeasureAggregate copy() {
        return new MeasureAggregate(requireNonNull(id), requireNonNull(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProposeMeasure c, Circumstances by, Tables tables) {
        Circumstances in = admitted(c, by, tables, c.negotiationId());
        Outside outside = Outside.of(tables, c.negotiationId());
        return record(ProposalDecisions.propose(state, c, in.requireParty(), outside), in);
    }

    @CommandHandler
    long handle(ConsentToMeasure c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> ProposalDecisions.consent(m, in.requireParty()));
    }

    @CommandHandler
    long handle(ClaimMilestone c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> ClaimDecisions.claim(m, c, in.requireParty(), elsewhere(m, tables)));
    }

    @CommandHandler
    long handle(ObserveMilestone c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> FindingDecisions.observe(m, c, in.requireParty(), in.occurrence()));
    }

    @CommandHandler
    long handle(VerifyMilestone c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> FindingDecisions.verify(m, c, in.requireParty()));
    }

    @CommandHandler
    long handle(ExtendMilestone c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> ExtensionDecisions.extend(m, c, in.requireParty(), anchors(m, tables)));
    }

    @CommandHandler
    long handle(ResolveDueDates c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> DueDecisions.resolve(m, c));
    }

    @CommandHandler
    long handle(SuspendMeasure c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> StandingDecisions.suspend(m, c, in.requireParty(), tables));
    }

    @CommandHandler
    long handle(ResumeMeasure c, Circumstances by, Tables tables) {
        return run(c, by, tables, (m, in) -> StandingDecisions.resume(m, c, in.requireParty()));
    }

    @CommandHandler
    long handle(ReverseMeasure c, Circumstances by, Tables tables) {
        return run(
                c,
                by,
                tables,
                (m, in) -> StandingDecisions.reverse(m, c, in.requireParty(), tables));
    }

    @EventSourcingHandler
    void on(MeasureEvent event, Occurrence at) {
        id = event.measureId();
        state = state == null ? MeasureState.begin(event, at) : state.evolve(event, at);
    }

    @Override
    long run(
            MeasureCommand c,
            Circumstances by,
            Tables tables,
            BiFunction<MeasureState, Circumstances, List<MeasureEvent>> decision) {
        MeasureState measure = requireNonNull(state);
        Circumstances in = admitted(c, by, tables, measure.negotiationId());
        return record(decision.apply(measure, in), in);
    }

    private Circumstances admitted(
            MeasureCommand c, Circumstances by, Tables tables, NegotiationId negotiation) {
        boolean archive = by.onBehalf() && Outside.table(tables, negotiation).archive();
        return admit(by, Since.of(state, c), now(), archive);
    }

    private long record(List<MeasureEvent> events, Circumstances in) {
        return emit(events, event -> in.at(Since.inOrder(state, event, in.occurrence())));
    }

    private static Map<MilestoneId, Boolean> elsewhere(MeasureState measure, Tables tables) {
        return tables.milestones(measure.negotiationId());
    }

    private static Map<String, LocalDate> anchors(MeasureState measure, Tables tables) {
        return tables.anchors(measure.negotiationId());
    }
}
