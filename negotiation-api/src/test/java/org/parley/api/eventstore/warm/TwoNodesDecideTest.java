package org.parley.api.eventstore.warm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.Started;
import org.parley.core.rejection.CommandRejected;

/** Two nodes that take turns at random decide as one does that never forgets and never guesses. */
@Tag("postgresql")
class TwoNodesDecideTest {

    private static final int HISTORIES = 16;
    private static final int STEPS = 90;

    /** Of all kinds of aggregates; each is refused somewhere, and accepted but for the last two. */
    private static final List<String> COMMANDS =
            List.of(
                    "ConveneNegotiation",
                    "RegisterParty",
                    "SetAnchor",
                    "ProposeAgendaItem",
                    "SetRedLine",
                    "ProposeMeasure",
                    "ConsentToMeasure",
                    "ClaimMilestone",
                    "SuspendMeasure");

    @TempDir static Path folder;
    @TempDir static Path alone;

    private static Started first;
    private static Started second;
    private static Started only;

    @BeforeAll
    static void start() {
        TestDatabase shared = TestDatabase.postgresql(folder);
        first = Started.on(shared, new String[0]);
        second = Started.on(shared, new String[0]);
        only = Started.on(TestDatabase.h2(alone), new String[0]);
    }

    @AfterAll
    static void stop() {
        only.close();
        second.close();
        first.close();
    }

    @Test
    void a_command_is_decided_as_a_fresh_load_would_decide_it() {
        Set<String> outcomes = new HashSet<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            List<String> onTwo = outcomes(seed, first, second);
            assertThat(onTwo).as("history %s", seed).isEqualTo(outcomes(seed, only, only));
            outcomes.addAll(onTwo);
        }
        assertThat(COMMANDS)
                .allMatch(
                        name -> outcomes.stream().anyMatch(it -> it.startsWith(name + " refused")));
        assertThat(COMMANDS.subList(0, COMMANDS.size() - 2))
                .allMatch(name -> outcomes.stream().anyMatch(it -> it.startsWith(name + " ->")));
        assertThat(outcomes).noneMatch(it -> it.contains("Concurrency"));
    }

    private static List<String> outcomes(long seed, Started one, Started other) {
        RandomTalks talks = new RandomTalks(seed);
        List<String> outcomes = new ArrayList<>();
        talks.opening().forEach(command -> outcomes.add(outcome(one, command)));
        for (int step = 0; step < STEPS; step++) {
            outcomes.add(outcome(talks.coin() ? one : other, talks.next()));
        }
        return outcomes;
    }

    private static String outcome(Started node, CommandMessage<?> command) {
        String name = command.getPayloadType().getSimpleName();
        try {
            Object version = node.bean(CommandGateway.class).sendAndWait(command);
            return name + " -> " + version;
        } catch (CommandRejected refused) {
            return name + " refused: " + refused.rejection().getClass().getSimpleName();
        } catch (RuntimeException failed) {
            return name + " failed: " + failed.getClass().getSimpleName();
        }
    }
}
