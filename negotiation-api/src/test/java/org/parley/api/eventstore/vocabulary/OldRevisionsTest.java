package org.parley.api.eventstore.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.api.eventstore.sealing.TestSeals;
import org.parley.core.negotiation.event.AnchorCorrected;
import org.parley.core.shared.NegotiationId;

/** What was stored under an older revision is read as an event of today, whole. */
class OldRevisionsTest {

    private final ParleySerializer events =
            ParleySerializer.of(EventTypes.vocabulary(), TestSeals.fixed());
    private final EventUpcasterChain upcasters =
            new EventUpcasterChain(
                    new BriefsAreSealed(),
                    new CorrectionsSayInsteadOf(),
                    new RegistryGuard(EventTypes.vocabulary(), MachineTypes.vocabulary()));

    /** An event as it was stored once. */
    record Old(String name, String revision) {

        private Path file() {
            return Catalogue.FOLDER.resolve(name).resolve(revision + ".json");
        }
    }

    static Stream<Old> stored() {
        return names().flatMap(name ->
                revisions(name)
                        .filter(revision -> !revision.equals(current(name)))
                        .map(revision -> new Old(name, revision)));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void each_can_be_read_for_ever(Old old) throws IOException {
        assertThat(read(old)).isInstanceOf(EventTypes.vocabulary().classOf(old.name()));
    }

    @Test
    void a_corrected_anchor_says_which_day_does_not_hold() throws IOException {
        assertThat(read(new Old("anchor.AnchorCorrected", "1")))
                .isEqualTo(
                        new AnchorCorrected(
                                NegotiationId.of("0c3b228b-8b46-4d06-842b-cb5ec8204626"),
                                "some name",
                                LocalDate.of(2016, 6, 4),
                                LocalDate.of(2016, 6, 8)));
    }

    @Test
    void the_approved_form_of_no_revision_is_ever_thrown_away() {
        assertThat(names())
                .allSatisfy(name -> {
                    List<String> all =
                            IntStream.rangeClosed(1, Integer.parseInt(current(name)))
                                    .mapToObj(Integer::toString)
                                    .toList();
                    assertThat(revisions(name)).as(name).containsExactlyInAnyOrderElementsOf(all);
                });
    }

    private Object read(Old old) throws IOException {
        var entry =
                new GenericDomainEventEntry<>(
                        "an aggregate",
                        "a stream",
                        0,
                        "an event",
                        Instant.EPOCH,
                        old.name(),
                        old.revision(),
                        Files.readAllBytes(old.file()),
                        "{}".getBytes(StandardCharsets.UTF_8));
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(entry, events)))
                .map(brought -> (Object) events.deserialize(brought.getData()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> names() {
        return EventTypes.vocabulary().classes().keySet().stream()
                .filter(name -> !name.endsWith("MetaData"));
    }

    private static String current(String name) {
        return new AnnotationRevisionResolver().revisionOf(EventTypes.vocabulary().classOf(name));
    }

    private static Stream<String> revisions(String name) {
        try (Stream<Path> files = Files.list(Catalogue.FOLDER.resolve(name))) {
            return files
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
