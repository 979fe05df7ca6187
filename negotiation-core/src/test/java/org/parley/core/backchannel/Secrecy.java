package org.parley.core.backchannel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.parley.core.backchannel.command.Invitation;
import org.parley.core.backchannel.command.OpenBackchannel;
import org.parley.core.backchannel.content.Leaving;
import org.parley.core.backchannel.content.Opening;
import org.parley.core.backchannel.content.Participant;
import org.parley.core.backchannel.content.Saying;
import org.parley.core.backchannel.content.Signature;
import org.parley.core.backchannel.event.BackchannelOpened;
import org.parley.core.backchannel.event.MessageSent;
import org.parley.core.backchannel.event.ParticipantLeft;
import org.parley.core.outside.Delegates;
import org.parley.core.outside.Table;
import org.parley.core.outside.Tables;
import org.parley.core.shared.AgendaItemId;
import org.parley.core.shared.BackchannelId;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.IncidentId;
import org.parley.core.shared.Issue;
import org.parley.core.shared.Lifecycle;
import org.parley.core.shared.Marking;
import org.parley.core.shared.MessageId;
import org.parley.core.shared.MilestoneId;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.PartyRole;
import org.parley.core.shared.RoundId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.Title;
import org.parley.core.shared.Username;

/** A line between a delegate of the North and one of the South, for tests to begin from. */
final class Secrecy {

    static final NegotiationId TALKS = NegotiationId.of("00000000-0000-4000-8000-000000000001");
    static final PartyId NORTH = PartyId.of("00000000-0000-4000-8000-0000000000a1");
    static final PartyId SOUTH = PartyId.of("00000000-0000-4000-8000-0000000000a2");
    static final PartyId MEDIATOR = PartyId.of("00000000-0000-4000-8000-0000000000a3");
    static final PartyId OBSERVER = PartyId.of("00000000-0000-4000-8000-0000000000a4");
    static final BackchannelId LINE = BackchannelId.of("00000000-0000-4000-8000-0000000000b1");
    static final MessageId MESSAGE = MessageId.of("00000000-0000-4000-8000-0000000000c1");

    static final Participant ANNA = new Participant(new Username("anna"), NORTH);
    static final Participant ALEX = new Participant(new Username("alex"), NORTH);
    static final Participant SAM = new Participant(new Username("sam"), SOUTH);
    static final Participant MIA = new Participant(new Username("mia"), MEDIATOR);
    static final Participant OTTO = new Participant(new Username("otto"), OBSERVER);
    private static final List<Participant> SEATED = List.of(ANNA, ALEX, SAM, MIA, OTTO);

    static final BackchannelOpened OPENED = opened("Prisoners", ANNA, SAM);

    private Lifecycle lifecycle = Lifecycle.CONVENED;
    private List<Participant> seated = SEATED;

    static Secrecy at(Lifecycle lifecycle) {
        Secrecy secrecy = new Secrecy();
        secrecy.lifecycle = lifecycle;
        return secrecy;
    }

    /** The table after somebody was recalled, or accredited for another party. */
    static Secrecy seating(Participant... people) {
        Secrecy secrecy = new Secrecy();
        secrecy.seated = List.of(people);
        return secrecy;
    }

    TestExecutor<BackchannelAggregate> with(Object... events) {
        var fixture = new AggregateTestFixture<>(BackchannelAggregate.class);
        fixture.registerInjectableResource(new OneTable(lifecycle));
        fixture.registerInjectableResource(new Seats(seated));
        return events.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(Arrays.asList(events));
    }

    static TestExecutor<BackchannelAggregate> after(Object... events) {
        return at(Lifecycle.CONVENED).with(events);
    }

    static Object on(String day, Object event) {
        return new GenericEventMessage<>(event, Map.of(Circumstances.OCCURRED_ON, day));
    }

    static OpenBackchannel open(String title, String... others) {
        List<Username> names = Stream.of(others).map(Username::new).toList();
        return new OpenBackchannel(LINE, TALKS, Sealed.of(new Invitation(new Title(title), names)));
    }

    static BackchannelOpened opened(String title, Participant... circle) {
        Opening opening = new Opening(title, List.of(circle), signature(circle[0]));
        return new BackchannelOpened(TALKS, LINE, Sealed.of(opening));
    }

    static MessageSent said(Participant writer, String text) {
        return new MessageSent(
                TALKS, LINE, MESSAGE, Sealed.of(new Saying(text, signature(writer))));
    }

    static ParticipantLeft left(Participant leaver) {
        return new ParticipantLeft(TALKS, LINE, Sealed.of(new Leaving(signature(leaver))));
    }

    static Signature signature(Participant writer) {
        return new Signature(writer, "delegate HEAD", "a note", Marking.RED);
    }

    static Map<String, String> by(Participant someone) {
        return by(someone, null);
    }

    static Map<String, String> by(Participant someone, @Nullable String occurredOn) {
        return new Circumstances(
                        someone.username().text(),
                        someone.partyId(),
                        "delegate HEAD",
                        false,
                        Occurrence.of(occurredOn, Instant.now()),
                        "a note",
                        Marking.RED,
                        null)
                .asMetadata();
    }

    /** Whether what stands beside the event, in the clear, leaves open who wrote it and why. */
    static boolean tellsNotWho(EventMessage<?> event) {
        Map<String, ?> beside = event.getMetaData();
        return beside.get(Circumstances.ACTOR).equals(Circumstances.SOMEBODY)
                && beside.get(Circumstances.AUTHORITY).equals(Circumstances.SOMEBODY)
                && beside.containsKey(Circumstances.OCCURRED_AT)
                && Collections.disjoint(
                        beside.keySet(),
                        List.of(
                                Circumstances.PARTY,
                                Circumstances.SOURCE,
                                Circumstances.MARKING,
                                Circumstances.ON_BEHALF));
    }

    private record Seats(List<Participant> seated) implements Delegates {

        @Override
        public @Nullable PartyId partyOf(NegotiationId negotiation, Username username) {
            return seated.stream()
                    .filter(one -> one.username().equals(username))
                    .map(Participant::partyId)
                    .findFirst()
                    .orElse(null);
        }
    }

    private record OneTable(Lifecycle lifecycle) implements Tables {

        @Override
        public @Nullable Table find(NegotiationId id) {
            return new Table(
                    id,
                    true,
                    lifecycle,
                    Map.of(
                            NORTH, PartyRole.PRINCIPAL,
                            SOUTH, PartyRole.PRINCIPAL,
                            MEDIATOR, PartyRole.MEDIATOR,
                            OBSERVER, PartyRole.OBSERVER));
        }

        @Override
        public @Nullable Map<String, Issue> issues(NegotiationId id, AgendaItemId item) {
            return null;
        }

        @Override
        public Map<String, LocalDate> anchors(NegotiationId id) {
            return Map.of();
        }

        @Override
        public Map<MilestoneId, Boolean> milestones(NegotiationId id) {
            return Map.of();
        }

        @Override
        public boolean hasRound(NegotiationId id, RoundId round) {
            return false;
        }

        @Override
        public boolean hasIncident(NegotiationId id, IncidentId incident) {
            return false;
        }
    }
}
