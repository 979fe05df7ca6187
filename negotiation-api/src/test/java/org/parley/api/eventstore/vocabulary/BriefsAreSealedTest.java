package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.core.brief.event.InternalPositionRecorded;
import org.parley.core.brief.event.RedLineDisclosed;
import org.parley.core.brief.event.RedLineRevised;
import org.parley.core.brief.event.RedLineSet;
import org.parley.core.brief.event.RedLineWithdrawn;

/** A brief that was written before briefs were sealed is read as one that is. */
class BriefsAreSealedTest {

    private final ParleySerializer events =
            ParleySerializer.of(EventTypes.vocabulary(), TestSeals.fixed());
    private final EventUpcasterChain upcasters =
            new EventUpcasterChain(
                    new BriefsAreSealed(),
                    new RegistryGuard(EventTypes.vocabulary(), MachineTypes.vocabulary()));

    @ParameterizedTest
    @ValueSource(
            classes = {
                RedLineSet.class,
                RedLineRevised.class,
                RedLineDisclosed.class,
                RedLineWithdrawn.class,
                InternalPositionRecorded.class
            })
    void what_was_stored_in_the_clear_is_read(Class<?> type) throws IOException {
        assertThat((Object) read(type)).isEqualTo(Samples.complete(type));
    }

    private Object read(Class<?> type) throws IOException {
        String name = EventTypes.vocabulary().nameOf(type);
        byte[] stored = Files.readAllBytes(Catalogue.FOLDER.resolve(name).resolve("1.json"));
        IntermediateEventRepresentation old =
                new InitialEventRepresentation(
                        new GenericDomainEventEntry<>(
                                "BriefAggregate",
                                "stream",
                                0,
                                "an event",
                                Instant.EPOCH,
                                name,
                                "1",
                                stored,
                                "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        events);
        return events.deserialize(
                upcasters.upcast(Stream.of(old)).findFirst().orElseThrow().getData());
    }
}
