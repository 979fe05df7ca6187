package org.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.backchannel.event.BackchannelEvent;
import org.parley.core.backchannel.event.RegisterEvent;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.brief.event.BriefEvent;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.custody.event.CustodyEvent;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.incident.event.IncidentEvent;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.measure.event.MeasureEvent;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.parley.core.negotiation.event.NegotiationEvent;

/** The README names what is there, and all of it. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final List<List<Set<String>>> MAP = map();

    @Test
    void it_opens_with_the_two_commands() throws IOException {
        assertThat(readme()).containsSubsequence("mvn spring-boot:run", "mvn verify", "What it is");
    }

    @Test
    void the_map_has_every_command_and_nothing_else() {
        assertThat(column(0))
                .containsExactlyInAnyOrderElementsOf(
                        names(
                                NegotiationCommand.class,
                                BriefCommand.class,
                                CustodyCommand.class,
                                MeasureCommand.class,
                                IncidentCommand.class,
                                BackchannelCommand.class));
    }

    @Test
    void the_map_has_every_event_and_nothing_else() {
        assertThat(Set.copyOf(column(1)))
                .containsExactlyInAnyOrderElementsOf(
                        names(
                                NegotiationEvent.class,
                                BriefEvent.class,
                                CustodyEvent.class,
                                MeasureEvent.class,
                                IncidentEvent.class,
                                BackchannelEvent.class,
                                RegisterEvent.class));
    }

    @Test
    void every_read_model_and_test_of_the_map_exists() throws IOException {
        assertThat(files("negotiation-projections/src/main")).containsAll(column(2));
        assertThat(files("negotiation-core/src/test")).containsAll(column(4));
    }

    @Test
    void every_endpoint_of_the_map_exists() throws IOException {
        Set<String> there = Endpoints.all();
        there.addAll(files("negotiation-projections/src/main"));

        assertThat(there).containsAll(column(3));
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(link -> ROOT.resolve(link.group(1))))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }

    private static List<String> column(int index) {
        return MAP.stream().flatMap(row -> row.get(index).stream()).toList();
    }

    private static List<List<Set<String>>> map() {
        try {
            return readme().lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(1).split("\\|"))
                    .filter(cells -> cells.length == 5)
                    .map(cells -> Arrays.stream(cells).map(ReadmeTest::code).toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> code(String cell) {
        return CODE.matcher(cell).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    private static List<String> names(Class<?>... sealed) {
        return Arrays.stream(sealed).flatMap(ReadmeTest::leaves).map(Class::getSimpleName).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ReadmeTest::leaves)
                : Stream.of(type);
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
