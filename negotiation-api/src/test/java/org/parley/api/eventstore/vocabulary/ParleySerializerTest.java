package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.core.negotiation.event.AnchorNamed;
import org.parley.core.shared.NegotiationId;

class ParleySerializerTest {

    private static final String ID = "3f2b8a8e-3a57-4a4e-9c53-0f0a3ea2a5d1";

    private final ParleySerializer events =
            ParleySerializer.of(EventTypes.vocabulary(), TestSeals.fixed());
    private final ParleySerializer general =
            ParleySerializer.of(MachineTypes.vocabulary(), TestSeals.fixed());

    @Test
    void an_event_is_stored_under_its_logical_name() {
        var stored =
                events.serialize(
                        new AnchorNamed(new NegotiationId(UUID.fromString(ID)), "D-Day"),
                        String.class);
        assertThat(stored.getType().getName()).isEqualTo("anchor.AnchorNamed");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anchor.AnchorForgotten",
                "org.parley.core.negotiation.event.AnchorNamed",
                "java.util.ArrayList",
                "token.GapAware"
            })
    void what_is_not_in_the_registry_cannot_be_read(String name) {
        assertThatThrownBy(() -> events.deserialize(stored("{}", name, "1")))
                .isInstanceOf(UnregisteredType.class)
                .hasMessageContaining(name);
    }

    @Test
    void nor_can_a_revision_that_nobody_brought_up_to_date() {
        assertThatThrownBy(() -> events.deserialize(stored("{}", "anchor.AnchorNamed", "2")))
                .isInstanceOf(UnregisteredType.class);
    }

    @Test
    void nor_can_it_be_stored() {
        assertThatThrownBy(() -> events.serialize(List.of("a"), String.class))
                .isInstanceOf(UnregisteredType.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"negotiationId\":\"" + ID + "\"}",
                "{\"negotiationId\":\"" + ID + "\",\"name\":null}",
                "{\"negotiationId\":\"" + ID + "\",\"name\":\"a\",\"name\":\"b\"}",
                "{\"negotiationId\":\"" + ID + "\",\"name\":\"a\",\"nick\":\"b\"}",
                "{\"negotiationId\":\"" + ID + "\",\"name\":7}",
                "{\"negotiationId\":\"" + ID + "\",\"name\":\"a\"} {}"
            })
    void what_does_not_fit_is_an_error_and_not_a_guess(String json) {
        assertThatThrownBy(() -> events.deserialize(stored(json, "anchor.AnchorNamed", "1")))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void every_kind_of_token_comes_back() {
        TrackingToken gaps = GapAwareTrackingToken.newInstance(9, Set.of(4L, 7L));
        TrackingToken replay = ReplayToken.createReplayToken(gaps, null);
        for (TrackingToken token :
                List.of(
                        gaps,
                        replay,
                        ReplayToken.createReplayToken(
                                gaps, GapAwareTrackingToken.newInstance(2, Set.of())),
                        new MergedTrackingToken(gaps, replay),
                        new ConfigToken(Map.of("id", "node")))) {
            assertThat((Object) general.deserialize(general.serialize(token, byte[].class)))
                    .isEqualTo(token);
        }
    }

    @Test
    void a_token_cannot_smuggle_in_another_class() {
        String json =
                "{\"tokenAtReset\":{\"@class\":\"javax.swing.JEditorPane\"},\"currentToken\":null}";
        assertThatThrownBy(() -> general.deserialize(stored(json, "token.Replay", null)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void what_stands_beside_an_event_comes_back() {
        MetaData metadata = MetaData.with("actor", "goc.head").and("source", "press");
        assertThat((MetaData) events.deserialize(events.serialize(metadata, byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void something_without_any_field_is_refused_rather_than_stored_empty() {
        ParleySerializer nothing =
                ParleySerializer.of(
                        Vocabulary.builder().name("nothing", Nothing.class).build(),
                        TestSeals.fixed());
        assertThatThrownBy(() -> nothing.serialize(new Nothing(), String.class))
                .isInstanceOf(SerializationException.class);
    }

    private static SimpleSerializedObject<byte[]> stored(
            String json, String name, String revision) {
        return new SimpleSerializedObject<>(
                json.getBytes(StandardCharsets.UTF_8), byte[].class, name, revision);
    }

    private static final class Nothing {}
}
