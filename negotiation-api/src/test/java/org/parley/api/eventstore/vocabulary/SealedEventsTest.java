package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.parley.api.eventstore.sealing.BrokenSeal;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.core.brief.content.Reason;
import org.parley.core.brief.event.RedLineWithdrawn;
import org.parley.core.shared.Circumstances;
import org.parley.core.shared.NegotiationId;
import org.parley.core.shared.Occurrence;
import org.parley.core.shared.PartyId;
import org.parley.core.shared.RedLineId;
import org.parley.core.shared.Sealed;
import org.parley.core.shared.SealedNote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is stored of a secret, and that it can be read by its owner alone. */
class SealedEventsTest {

    private static final NegotiationId TALKS = new NegotiationId(UUID.randomUUID());
    private static final RedLineId LINE = new RedLineId(UUID.randomUUID());
    private static final RedLineWithdrawn NORTHS = withdrawn("zz-north-gave-in");
    private static final RedLineWithdrawn SOUTHS = withdrawn("zz-south-gave-in");

    private final JsonMapper json = new JsonMapper();
    private final ParleySerializer events =
            ParleySerializer.of(EventTypes.vocabulary(), TestSeals.fixed());

    @Test
    void nothing_of_a_secret_is_in_what_is_stored() {
        assertThat(text(stored(NORTHS)))
                .contains(NORTHS.partyId().toString())
                .doesNotContain("zz-north", "text");
    }

    @Test
    void a_seal_that_was_copied_into_another_partys_event_does_not_open() {
        ObjectNode southern = (ObjectNode) json.readTree(stored(SOUTHS).getData());
        JsonNode northern = json.readTree(stored(NORTHS).getData());
        southern.set("reason", northern.get("reason"));

        assertThatExceptionOfType(BrokenSeal.class)
                .isThrownBy(() -> events.deserialize(as(southern, stored(SOUTHS))))
                .withMessageNotContaining("zz-north");
    }

    @Test
    void an_event_whose_key_was_destroyed_is_read_without_its_content() {
        ObjectNode gone = (ObjectNode) json.readTree(stored(NORTHS).getData());
        gone.set("reason", json.readTree("{\"gone\": true}"));

        RedLineWithdrawn read = events.deserialize(as(gone, stored(NORTHS)));

        assertThat(read.reason().isGone()).isTrue();
        assertThat(read.redLineId()).isEqualTo(LINE);
        assertThat((Object) events.deserialize(stored(read))).isEqualTo(read);
    }

    @Test
    void what_cannot_be_read_of_a_brief_is_not_quoted() {
        ObjectNode broken = (ObjectNode) json.readTree(stored(NORTHS).getData());
        broken.put("reason", "zz-in-the-clear");

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> events.deserialize(as(broken, stored(NORTHS))))
                .satisfies(failed -> assertThat(wholeStory(failed)).doesNotContain("zz-in"));

        ObjectNode unknown = (ObjectNode) json.readTree(stored(NORTHS).getData());
        unknown.put("redLineId", "zz-in-the-clear");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> events.deserialize(as(unknown, stored(NORTHS))))
                .satisfies(failed -> assertThat(wholeStory(failed)).doesNotContain("zz-in"));
    }

    @Test
    void where_a_secret_is_known_from_is_a_secret() {
        MetaData beside = MetaData.from(circumstances().asMetadataOf(NORTHS));
        SerializedObject<byte[]> stored = events.serialize(beside, byte[].class);

        assertThat(text(stored)).contains("goc.head").doesNotContain("zz-a-cable");
        MetaData read = events.deserialize(stored);
        assertThat(read).isEqualTo(beside);
        assertThat(Circumstances.beside(NORTHS, read, circumstances().occurrence().effective()))
                .isEqualTo(circumstances());
    }

    @Test
    void it_does_not_open_beside_the_event_of_another_party() {
        Map<String, Object> beside = circumstances().asMetadataOf(NORTHS);

        assertThat(beside.get(Circumstances.SOURCE)).isInstanceOf(SealedNote.class);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        Circumstances.beside(
                                SOUTHS, beside, circumstances().occurrence().effective()));
    }

    private SerializedObject<byte[]> stored(Object event) {
        return events.serialize(event, byte[].class);
    }

    private SimpleSerializedObject<byte[]> as(JsonNode changed, SerializedObject<?> like) {
        return new SimpleSerializedObject<>(
                json.writeValueAsBytes(changed), byte[].class, like.getType());
    }

    private static String text(SerializedObject<byte[]> stored) {
        return new String(stored.getData(), StandardCharsets.UTF_8);
    }

    private static String wholeStory(Throwable failed) {
        StringBuilder story = new StringBuilder();
        for (Throwable one = failed; one != null; one = one.getCause()) {
            story.append(one).append('\n');
        }
        return story.toString();
    }

    private static Circumstances circumstances() {
        return new Circumstances(
                "goc.head",
                NORTHS.partyId(),
                "delegate HEAD",
                false,
                Occurrence.of("2016-12-01", java.time.Instant.parse("2026-03-01T10:00:00Z")),
                "zz-a-cable",
                null,
                null);
    }

    private static RedLineWithdrawn withdrawn(String reason) {
        return new RedLineWithdrawn(
                TALKS, new PartyId(UUID.randomUUID()), LINE, Sealed.of(new Reason(reason)));
    }
}
