package org.parley.api.eventstore;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Claim;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.Terms;
import org.parley.core.shared.Verification;

/**
 * How fast each read model is made again. No test: it is run by name, and what it printed stands in
 * the page on projectors.
 */
class RebuildSpeed {

    private static final int EVENTS = Integer.getInteger("parley.rebuild.events", 50_000);
    private static final String SIZE = System.getProperty("parley.rebuild.batch", "1000");
    private static final int AT_ONCE = 20;
    private static final List<String> READ_MODELS = List.of("portfolio", "milestone", "history");
    private static final MetaData BY =
            MetaData.from(Map.of("actor", "x", "authority", "secretariat"));

    @TempDir Path folder;

    @Test
    void measured() {
        try (Started house = Started.with(folder, ofSize())) {
            record(house.bean(EventStorageEngine.class));
            long last =
                    house.sql()
                            .sql("select max(global_index) from domain_event")
                            .query(Long.class)
                            .single();
            READ_MODELS.forEach(name -> await(house, name, last));
            for (String name : READ_MODELS) {
                for (int round = 0; round < 3; round++) {
                    long begin = System.nanoTime();
                    new Rebuilt(house.context()).anew(name);
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    System.out.printf(
                            "%s, batches of %s: %.1f s, %.0f events/s%n",
                            name, SIZE, seconds, last / seconds);
                }
            }
        }
    }

    private static String[] ofSize() {
        return new String[] {"parley.rebuild.batch-size=" + SIZE};
    }

    private static void await(Started house, String name, long last) {
        if (!house.bean(ViewPositions.class).await(name, last, Duration.ofMinutes(10))) {
            throw new IllegalStateException(name + " did not come to an end");
        }
    }

    /** Negotiations of about twenty events, as many at a time as go on at once. */
    private static void record(EventStorageEngine engine) {
        int recorded = 0;
        while (recorded < EVENTS) {
            List<List<DomainEventMessage<?>>> streams =
                    IntStream.range(0, AT_ONCE)
                            .boxed()
                            .flatMap(number -> streams(number % 5 == 0))
                            .toList();
            List<DomainEventMessage<?>> mixed = new ArrayList<>();
            for (int place = 0; place < 40; place++) {
                for (List<DomainEventMessage<?>> stream : streams) {
                    if (place < stream.size()) {
                        mixed.add(stream.get(place));
                    }
                }
            }
            engine.appendEvents(mixed);
            recorded += mixed.size();
        }
    }

    private static Stream<List<DomainEventMessage<?>>> streams(boolean withMeasure) {
        NegotiationId talks = new NegotiationId(UUID.randomUUID());
        List<PartyId> parties =
                Stream.generate(() -> new PartyId(UUID.randomUUID())).limit(3).toList();
        List<Object> table = new ArrayList<>();
        table.add(new NegotiationOpened(talks, "Talks", null, AgreementRule.EARLY_HARVEST, false));
        parties.forEach(party ->
                table.add(
                        new PartyRegistered(
                                talks, party, "A party", party.toString(), PartyRole.PRINCIPAL)));
        AgendaItemId item = new AgendaItemId(UUID.randomUUID());
        for (int i = 0; i < 4; i++) {
            table.add(
                    new AgendaItemProposed(
                            talks, item, parties.get(0), "Item", null, null, List.of()));
            for (int k = 0; k < 3; k++) {
                table.add(
                        new PositionStated(
                                talks,
                                item,
                                new PositionId(UUID.randomUUID()),
                                parties.get(k),
                                PositionKind.values()[0],
                                "What this party wants of the other one, in some words of its own",
                                Terms.NONE,
                                null));
            }
            item = new AgendaItemId(UUID.randomUUID());
        }
        Stream<List<DomainEventMessage<?>>> one =
                Stream.of(messages("NegotiationAggregate", talks.toString(), table));
        return withMeasure ? Stream.concat(one, Stream.of(measure(talks, parties))) : one;
    }

    private static List<DomainEventMessage<?>> measure(NegotiationId talks, List<PartyId> parties) {
        MeasureId id = new MeasureId(UUID.randomUUID());
        List<MilestonePlan> plans =
                IntStream.range(0, 5)
                        .mapToObj(n ->
                                new MilestonePlan(
                                        new MilestoneId(UUID.randomUUID()),
                                        "Step " + n,
                                        MilestoneKind.DELIVERABLE,
                                        parties.get(0),
                                        parties.get(2),
                                        null,
                                        null,
                                        null,
                                        List.of()))
                        .toList();
        List<Object> events = new ArrayList<>();
        events.add(
                new MeasureProposed(
                        talks,
                        id,
                        parties.get(0),
                        "Measure",
                        MeasureCategory.values()[0],
                        MeasureMode.JOINT,
                        parties.subList(0, 2),
                        List.of(new PhasePlan(new PhaseId(UUID.randomUUID()), "One", plans))));
        for (MilestonePlan plan : plans) {
            events.add(
                    new MilestoneClaimed(
                            talks, id, plan.id(), Claim.REPORTED_COMPLETE, null, null, List.of()));
            events.add(
                    new MilestoneVerified(
                            talks, id, plan.id(), Verification.VERIFIED, 3, null, List.of()));
        }
        return messages("MeasureAggregate", id.toString(), events);
    }

    private static List<DomainEventMessage<?>> messages(
            String type, String stream, List<Object> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(type, stream, messages.size(), event, BY));
        }
        return messages;
    }
}
