package org.parley.projections.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.parley.core.measure.event.DisputeWithdrawn;
import org.parley.core.measure.event.DueDateResolved;
import org.parley.core.measure.event.MeasureAgreed;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.measure.event.MeasureProposed;
import org.parley.core.measure.event.MeasureSuspended;
import org.parley.core.measure.event.MilestoneClaimed;
import org.parley.core.measure.event.MilestoneDisputed;
import org.parley.core.measure.event.MilestoneExtended;
import org.parley.core.measure.event.MilestoneLapsed;
import org.parley.core.measure.event.MilestoneObserved;
import org.parley.core.measure.event.MilestoneVerified;
import org.parley.core.measure.event.MilestoneWaived;
import org.parley.core.measure.event.NoticePeriodEnded;
import org.parley.core.measure.event.SnapbackDisputed;
import org.parley.core.measure.event.SnapbackNotified;
import org.parley.core.measure.event.SnapbackWithdrawn;
import org.parley.core.negotiation.event.AgendaItemAdopted;
import org.parley.core.negotiation.event.AgendaItemConsented;
import org.parley.core.negotiation.event.AgendaItemProposed;
import org.parley.core.negotiation.event.AgendaItemWithdrawn;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.negotiation.event.AnchorSet;
import org.parley.core.negotiation.event.NegotiationConvened;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.negotiation.event.NegotiationOpened;
import org.parley.core.negotiation.event.NegotiationSuspended;
import org.parley.core.negotiation.event.PartyRegistered;
import org.parley.core.negotiation.event.PositionStated;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.AgreementRule;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Claim;
import org.parley.core.shared.Decimal;
import org.parley.core.shared.Due;
import org.parley.core.shared.Limit;
import org.parley.core.shared.MeasureCategory;
import org.parley.core.shared.MeasureId;
import org.parley.core.shared.MeasureMode;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.MilestoneKind;
import org.parley.core.shared.MilestonePlan;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.PhaseId;
import org.parley.core.shared.PhasePlan;
import org.parley.core.shared.PositionId;
import org.parley.core.shared.PositionKind;
import org.parley.core.shared.SnapbackId;
import org.parley.core.shared.Terms;
import org.parley.core.shared.Verification;

/**
 * A made-up negotiation with measures, the same for the same seed. Events follow no rule but that
 * nothing is spoken of before it was recorded.
 */
public final class RandomTalks {

    private static final LocalDate EPOCH = LocalDate.of(2016, 1, 1);

    private final Random random;
    private final NegotiationId talks;
    private final List<PartyId> parties = new ArrayList<>();
    private final List<AgendaItemId> items = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Story<NegotiationEvent> table = new Story<>();
    private int names;

    private record Measure(
            MeasureId id,
            List<MilestonePlan> milestones,
            Story<MeasureEvent> story,
            List<SnapbackId> notices) {}

    private RandomTalks(long seed) {
        random = new Random(seed);
        talks = new NegotiationId(uuid());
    }

    public static RandomTalks of(long seed, int events) {
        RandomTalks talks = new RandomTalks(seed);
        talks.begin();
        for (int i = 0; i < events; i++) {
            talks.next();
        }
        return talks;
    }

    public NegotiationId id() {
        return talks;
    }

    public List<Fact<NegotiationEvent>> table() {
        return table.facts();
    }

    public List<List<Fact<MeasureEvent>>> measures() {
        return measures.stream().map(one -> one.story.facts()).toList();
    }

    /** All events as they might arrive: each stream in its order, the table's opening first. */
    public List<DomainEventMessage<?>> arriving(long seed) {
        Random dice = new Random(seed);
        List<List<DomainEventMessage<?>>> streams = new ArrayList<>();
        streams.add(messages("NegotiationAggregate", talks.toString(), table.facts()));
        measures.forEach(one ->
                streams.add(messages("MeasureAggregate", one.id.toString(), one.story.facts())));
        List<DomainEventMessage<?>> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(streams.getFirst().removeFirst());
        }
        while (!streams.isEmpty()) {
            List<DomainEventMessage<?>> one = streams.get(dice.nextInt(streams.size()));
            if (one.isEmpty()) {
                streams.remove(one);
            } else {
                all.add(one.removeFirst());
            }
        }
        return all;
    }

    private static <E extends ParleyEvent> List<DomainEventMessage<?>> messages(
            String type, String stream, List<Fact<E>> facts) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        facts.forEach(fact ->
                messages.add(
                        new GenericDomainEventMessage<>(
                                type,
                                stream,
                                fact.sequence(),
                                fact.event(),
                                MetaData.from(fact.by().asMetadata()),
                                UUID.nameUUIDFromBytes((stream + fact.sequence()).getBytes())
                                        .toString(),
                                fact.recordedAt())));
        return messages;
    }

    public static Circumstances by(DomainEventMessage<?> message) {
        return Circumstances.of(message.getMetaData(), message.getTimestamp());
    }

    private void begin() {
        table.then(new NegotiationOpened(talks, "Talks", null, AgreementRule.EARLY_HARVEST, true));
        for (String name : List.of("GOC", "FARC-EP", "UN")) {
            PartyId party = new PartyId(uuid());
            parties.add(party);
            PartyRole role = name.equals("UN") ? PartyRole.GUARANTOR : PartyRole.PRINCIPAL;
            table.then(new PartyRegistered(talks, party, name + " in full", name, role));
        }
        table.then(new AnchorNamed(talks, "D-Day"));
        table.on(day(), new NegotiationConvened(talks, "it is time"));
        propose();
        promise();
    }

    private void next() {
        switch (random.nextInt(12)) {
            case 0 -> propose();
            case 1 -> promise();
            case 2 -> table.on(day(), new AgendaItemConsented(talks, any(items), any(parties)));
            case 3 -> table.on(day(), new AgendaItemAdopted(talks, any(items)));
            case 4 -> table.on(day(), new NegotiationSuspended(talks, "a capture", null));
            case 5 -> table.on(day(), stated());
            case 6 -> table.on(day(), new AgendaItemWithdrawn(talks, any(items), null));
            case 7 -> table.on(day(), new AnchorSet(talks, "D-Day", EPOCH.plusDays(40)));
            default -> step(any(measures));
        }
    }

    private void propose() {
        AgendaItemId item = new AgendaItemId(uuid());
        items.add(item);
        table.on(
                day(),
                new AgendaItemProposed(
                        talks, item, any(parties), "Item " + names++, null, null, List.of()));
    }

    private PositionStated stated() {
        return new PositionStated(
                talks,
                any(items),
                new PositionId(uuid()),
                any(parties),
                any(List.of(PositionKind.values())),
                "What we want " + names++,
                Terms.NONE,
                null);
    }

    private void promise() {
        List<MilestonePlan> first = List.of(milestone(), milestone());
        List<MilestonePlan> second = List.of(milestone());
        MeasureId id = new MeasureId(uuid());
        MeasureProposed proposed =
                new MeasureProposed(
                        talks,
                        id,
                        parties.getFirst(),
                        "Measure " + names++,
                        any(List.of(MeasureCategory.values())),
                        MeasureMode.JOINT,
                        parties.subList(0, 2),
                        List.of(
                                new PhasePlan(new PhaseId(uuid()), "One", first),
                                new PhasePlan(new PhaseId(uuid()), "Two", second)));
        List<MilestonePlan> all = new ArrayList<>(first);
        all.addAll(second);
        Measure measure =
                new Measure(id, all, new Story<>(table.facts().size()), new ArrayList<>());
        measure.story.on(day(), proposed);
        measures.add(measure);
    }

    private MilestonePlan milestone() {
        return random.nextInt(4) == 0 ? limit() : deliverable();
    }

    private MilestonePlan limit() {
        LocalDate until = random.nextInt(3) == 0 ? null : LocalDate.parse(day());
        return new MilestonePlan(
                new MilestoneId(uuid()),
                "Step " + names++,
                MilestoneKind.LIMIT,
                parties.get(random.nextInt(2)),
                parties.getLast(),
                null,
                new Limit("shots", Decimal.of("3.5"), Decimal.of("3.1"), until),
                random.nextInt(3) == 0 ? Due.on(LocalDate.parse(day())) : null,
                List.of());
    }

    private MilestonePlan deliverable() {
        Due due =
                switch (random.nextInt(3)) {
                    case 0 -> null;
                    case 1 -> Due.on(LocalDate.parse(day()));
                    default -> Due.after("D-Day", Period.ofDays(random.nextInt(300)), null);
                };
        return new MilestonePlan(
                new MilestoneId(uuid()),
                "Step " + names++,
                MilestoneKind.DELIVERABLE,
                parties.get(random.nextInt(2)),
                parties.getLast(),
                null,
                null,
                due,
                List.of());
    }

    private void step(Measure measure) {
        MilestonePlan plan = any(measure.milestones);
        MilestoneId one = plan.id();
        measure.story.on(
                day(),
                switch (random.nextInt(14)) {
                    case 0 -> new MeasureAgreed(talks, measure.id);
                    case 1 -> new MeasureSuspended(talks, measure.id, any(parties), "snag", null);
                    case 2, 3 ->
                            new MilestoneVerified(
                                    talks,
                                    measure.id,
                                    one,
                                    any(List.of(Verification.values())),
                                    random.nextInt(4),
                                    null,
                                    List.of());
                    case 4 -> resolved(measure, plan);
                    case 5 ->
                            new MilestoneExtended(
                                    talks,
                                    measure.id,
                                    one,
                                    Due.on(LocalDate.parse(day())),
                                    "later");
                    case 6 ->
                            new MilestoneObserved(
                                    talks,
                                    measure.id,
                                    one,
                                    any(parties),
                                    Decimal.of("3." + random.nextInt(99)),
                                    null,
                                    List.of());
                    case 7 -> new MilestoneWaived(talks, measure.id, one, "peace");
                    case 8 -> new MilestoneDisputed(talks, measure.id, one, any(parties), "no");
                    case 9 -> new DisputeWithdrawn(talks, measure.id, one, any(parties), "yes");
                    case 10 -> lapsed(measure, plan);
                    case 11 -> notice(measure);
                    default ->
                            new MilestoneClaimed(
                                    talks,
                                    measure.id,
                                    one,
                                    any(List.of(Claim.values())),
                                    null,
                                    null,
                                    List.of());
                });
    }

    private MeasureEvent lapsed(Measure measure, MilestonePlan plan) {
        LocalDate until = plan.limit() == null ? null : plan.limit().until();
        return new MilestoneLapsed(
                talks, measure.id, plan.id(), until == null ? LocalDate.parse(day()) : until);
    }

    private MeasureEvent notice(Measure measure) {
        if (measure.notices.isEmpty() || random.nextInt(6) == 0) {
            SnapbackId notice = new SnapbackId(uuid());
            measure.notices.add(notice);
            return new SnapbackNotified(
                    talks,
                    measure.id,
                    notice,
                    any(parties),
                    Period.ofDays(30),
                    ZoneOffset.UTC,
                    LocalDate.parse(day()).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    "not done");
        }
        SnapbackId notice = any(measure.notices);
        return switch (random.nextInt(3)) {
            case 0 -> new SnapbackWithdrawn(talks, measure.id, notice);
            case 1 -> new SnapbackDisputed(talks, measure.id, notice, any(parties), "no");
            default -> new NoticePeriodEnded(talks, measure.id, notice);
        };
    }

    private MeasureEvent resolved(Measure measure, MilestonePlan plan) {
        Due due = plan.due();
        return due == null || due.anchor() == null
                ? new MeasureAgreed(talks, measure.id)
                : new DueDateResolved(
                        talks, measure.id, plan.id(), due, due.resolve(LocalDate.parse(day())));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String day() {
        return EPOCH.plusDays(random.nextInt(900)).toString();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** A moment in the record of these talks. */
    public Instant someMinute(Random dice) {
        return Story.minute(dice.nextInt(table.facts().size() + 2));
    }
}
