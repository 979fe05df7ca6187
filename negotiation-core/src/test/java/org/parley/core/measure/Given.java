package org.parley.core.measure;

import static org.parley.core.measure.Cast.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.RoundId;

/** What has happened, at the table and to the measure, before a command comes. */
final class Given implements Tables {

    private final List<Object> events = new ArrayList<>();
    private final Map<String, LocalDate> anchors = new HashMap<>();
    private final Map<MilestoneId, Boolean> elsewhere = new HashMap<>();
    private final Set<IncidentId> incidents = new HashSet<>();
    private Table table = Cast.table();
    private Instant now = NOW;

    private Given() {}

    /** Talks with five parties, without a measure yet. */
    static Given talks() {
        Given given = new Given();
        given.elsewhere.put(AMNESTY, false);
        return given;
    }

    static Given happened(MeasureEvent... events) {
        return talks().then(events);
    }

    Given then(MeasureEvent... more) {
        events.addAll(List.of(more));
        return this;
    }

    Given on(String occurredOn, MeasureEvent event) {
        events.add(new GenericEventMessage<>(event, Map.of(Circumstances.OCCURRED_ON, occurredOn)));
        return this;
    }

    Given anchor(String name, LocalDate date) {
        anchors.put(name, date);
        return this;
    }

    Given verifiedElsewhere(MilestoneId milestone) {
        elsewhere.put(milestone, true);
        return this;
    }

    Given incident(UUID id) {
        incidents.add(new IncidentId(id));
        return this;
    }

    Given inAnArchive() {
        table = new Table(table.id(), true, table.lifecycle(), table.parties());
        return this;
    }

    Given now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Given at(Table other) {
        table = other;
        return this;
    }

    ResultValidator<MeasureAggregate> when(MeasureCommand command, By by) {
        AggregateTestFixture<MeasureAggregate> fixture =
                new AggregateTestFixture<>(MeasureAggregate.class);
        fixture.registerInjectableResource(this);
        return fixture.givenCurrentTime(now).andGiven(events).when(command, by.metadata());
    }

    @Override
    public Table find(NegotiationId id) {
        return id.equals(table.id()) ? table : null;
    }

    @Override
    public Map<String, Issue> issues(NegotiationId id, AgendaItemId item) {
        return null;
    }

    @Override
    public Map<String, LocalDate> anchors(NegotiationId id) {
        return anchors;
    }

    @Override
    public Map<MilestoneId, Boolean> milestones(NegotiationId id) {
        return elsewhere;
    }

    @Override
    public boolean hasRound(NegotiationId id, RoundId round) {
        return false;
    }

    @Override
    public boolean hasIncident(NegotiationId id, IncidentId incident) {
        return incidents.contains(incident);
    }
}
