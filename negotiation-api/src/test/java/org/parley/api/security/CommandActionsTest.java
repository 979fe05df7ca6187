package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.core.backchannel.command.BackchannelCommand;
import org.parley.core.brief.command.BriefCommand;
import org.parley.core.custody.command.CustodyCommand;
import org.parley.core.incident.command.IncidentCommand;
import org.parley.core.measure.command.MeasureCommand;
import org.parley.core.negotiation.command.NegotiationCommand;
import org.springframework.objenesis.SpringObjenesis;

class CommandActionsTest {

    private static final SpringObjenesis BARE = new SpringObjenesis();

    @TestFactory
    Stream<DynamicTest> every_command_is_an_action_that_writes() {
        return commands()
                .map(command ->
                        DynamicTest.dynamicTest(
                                command.getSimpleName(),
                                () -> assertThat(scope(command)).isEqualTo(Subject.WRITE)));
    }

    @Test
    void there_are_commands_to_look_at() {
        assertThat(commands()).hasSizeGreaterThan(30);
    }

    @Test
    void what_is_no_command_has_no_action() {
        assertThat(CommandActions.of("something else")).isNull();
    }

    private static String scope(Class<?> command) {
        Action action = CommandActions.of(BARE.newInstance(command));
        return action == null ? "none" : Policy.rule(action).scope();
    }

    private static Stream<Class<?>> commands() {
        return Stream.of(
                        NegotiationCommand.class,
                        BriefCommand.class,
                        CustodyCommand.class,
                        MeasureCommand.class,
                        IncidentCommand.class,
                        BackchannelCommand.class)
                .flatMap(CommandActionsTest::leaves);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandActionsTest::leaves)
                : Stream.of(type);
    }
}
