package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.RegisterEvent;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.event.NegotiationEvent;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.Marking;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.ParleyEvent;
import org.parley.core.shared.PartyId;
import tools.jackson.databind.json.JsonMapper;

/** What is stored looks as it was approved, in both directions, for ever. */
class EventCatalogueTest {

    private final ParleySerializer events =
            ParleySerializer.of(EventTypes.vocabulary(), TestSeals.fixed());

    @ParameterizedTest
    @MethodSource("registered")
    void an_event_is_written_as_approved(Class<?> type) {
        SerializedObject<byte[]> stored = events.serialize(Samples.complete(type), byte[].class);
        assertThat(Catalogue.pretty(stored.getData())).isEqualTo(Catalogue.approved(stored));
    }

    @ParameterizedTest
    @MethodSource("registered")
    void what_was_approved_is_read_as_the_event(Class<?> type) {
        Object sample = Samples.complete(type);
        SerializedObject<byte[]> like = events.serialize(sample, byte[].class);
        Object read = events.deserialize(Catalogue.asStored(Catalogue.approved(like), like));
        assertThat(read).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("registered")
    void an_event_without_its_optional_parts_comes_back_equal(Class<?> type) {
        Object sample = Samples.scarce(type);
        assertThat((Object) events.deserialize(events.serialize(sample, byte[].class)))
                .isEqualTo(sample);
    }

    @Test
    void there_is_no_file_without_something_that_is_stored() {
        List<String> names =
                Stream.of(
                                EventTypes.vocabulary().classes().keySet().stream()
                                        .filter(name -> !name.endsWith("MetaData")),
                                SnapshotCatalogueTest.names(),
                                Stream.of("metadata"))
                        .flatMap(name -> name)
                        .sorted()
                        .toList();
        assertThat(Catalogue.names()).isEqualTo(names);
    }

    @Test
    void every_event_of_the_core_is_registered() {
        assertThat(registered().toList())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        NegotiationEvent.class,
                                        BriefEvent.class,
                                        CustodyEvent.class,
                                        MeasureEvent.class,
                                        IncidentEvent.class,
                                        BackchannelEvent.class,
                                        RegisterEvent.class)
                                .flatMap(EventCatalogueTest::records)
                                .toList());
    }

    @Test
    void who_and_why_stand_beside_an_event_as_approved() {
        Map<String, String> metadata = new TreeMap<>(circumstances().asMetadata());
        for (String key : List.of("commandId", "causationId", "correlationId")) {
            metadata.put(key, "8f14e45f-ceea-467f-ab2c-1d3b5c7d9e0f");
        }
        String actual = Catalogue.pretty(new JsonMapper().writeValueAsBytes(metadata));
        assertThat(actual).isEqualTo(Catalogue.approved("metadata", "1", actual));
    }

    private static Circumstances circumstances() {
        return new Circumstances(
                "secretariat",
                PartyId.of("5f3c1a52-9d0e-4b7c-8a1f-2e6d4c3b2a19"),
                "secretariat on behalf",
                true,
                new Occurrence("2016-06-23", Instant.parse("2016-06-23T00:00:00Z")),
                "https://example.org/joint-communique-76",
                Marking.AMBER_STRICT,
                null);
    }

    static Stream<Class<?>> registered() {
        return EventTypes.vocabulary().classes().values().stream()
                .filter(ParleyEvent.class::isAssignableFrom);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalogueTest::records);
    }
}
