package org.parley.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.negotiation.command.NegotiationCommand;

class OpsTest {

    /** Said by automations alone, as a consequence of something else. */
    private static final Set<String> AUTOMATIC =
            Set.of(
                    "ResolveDueDates",
                    "RecordDisclosedRedLine",
                    "NoteDueDate",
                    "LapseMilestone",
                    "EndNoticePeriod",
                    "NoteUnanswered");

    @Test
    void every_command_that_a_person_can_give_at_the_table_can_be_imported_and_nothing_else() {
        List<String> commands =
                Stream.of(
                                NegotiationCommand.class,
                                BriefCommand.class,
                                MeasureCommand.class,
                                IncidentCommand.class)
                        .flatMap(OpsTest::leaves)
                        .map(Class::getSimpleName)
                        .filter(name -> !AUTOMATIC.contains(name))
                        .toList();

        assertThat(Ops.names().split(", ")).containsExactlyInAnyOrderElementsOf(commands);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(OpsTest::leaves)
                : Stream.of(type);
    }
}
