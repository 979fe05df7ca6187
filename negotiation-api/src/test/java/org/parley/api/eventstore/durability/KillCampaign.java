package org.parley.api.eventstore.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.parley.api.database.TestDatabase;
import org.parley.api.eventstore.ledger.Findings;
import org.parley.api.eventstore.ledger.StoredLedger;

/**
 * Kills the application under load, again and again, and holds what it acknowledged against what it
 * kept.
 */
final class KillCampaign {

    private static final int CLIENTS = 16;
    private static final int NEGOTIATIONS = 4;

    private final Path folder;
    private final List<String> acknowledged = new ArrayList<>();
    private final List<Duration> starts = new ArrayList<>();
    private final List<Duration> startsAlone = new ArrayList<>();

    KillCampaign(Path folder) {
        this.folder = folder;
    }

    void run(int kills) throws IOException, InterruptedException, SQLException {
        try {
            killAndCompare(kills);
        } catch (AssertionError failed) {
            throw new AssertionError(failed.getMessage() + "\n" + Node.complaints(folder), failed);
        }
    }

    private void killAndCompare(int kills) throws IOException, InterruptedException, SQLException {
        prepare();
        Load unanswered = null;
        for (int kill = 1; kill <= kills; kill++) {
            unanswered = untilKilled(kill, unanswered);
        }
        try (Node node = Node.start(folder)) {
            repeat(node, unanswered);
        }
        List<String> stored = StoredRounds.titles(folder);
        System.out.printf(
                "%d kills, %d acknowledged, %d stored; ready again after %s at most,"
                        + " %s in the middle; without the other load of the machine %s at most%n",
                kills,
                acknowledged.size(),
                stored.size(),
                Collections.max(starts),
                starts.stream().sorted().toList().get(starts.size() / 2),
                slowestStart());
        assertThat(acknowledged).as("acknowledged").hasSizeGreaterThan(kills * CLIENTS);
        assertThat(stored).as("lost or twice").containsExactlyInAnyOrderElementsOf(acknowledged);
        Findings ledger = StoredLedger.findings(TestDatabase.in(folder));
        assertThat(ledger.findings()).as("events and their leaves").isEmpty();
        assertThat(ledger.signed()).as("leaves that are signed").isGreaterThan(kills * CLIENTS);
    }

    /** The slowest start, as it would be on a machine that has nothing else to do. */
    Duration slowestStart() {
        return Collections.max(startsAlone);
    }

    private void prepare() throws IOException {
        try (Node node = Node.start(folder)) {
            node.visitor().makeSecretariat(Node.OPERATOR);
        }
    }

    private Load untilKilled(int kill, Load before)
            throws IOException, InterruptedException, SQLException {
        Node node = Node.start(folder);
        Load load;
        try {
            starts.add(node.startedWithin());
            startsAlone.add(alone(node.startedWithin()));
            repeat(node, before);
            load = Load.of(CLIENTS, node.visitor(), talks(node, kill), "round-" + kill);
            Thread.sleep(ThreadLocalRandom.current().nextLong(600, 2000));
        } finally {
            node.kill();
        }
        load.awaitEnd();
        assertThat(load.refused).isEmpty();
        acknowledged.addAll(load.acknowledged);
        List<String> stored = StoredRounds.titlesOfCopy(folder);
        System.out.printf(
                "kill %d: %d acknowledged, %d stored%n", kill, acknowledged.size(), stored.size());
        assertThat(stored).as("lost").containsAll(acknowledged);
        assertThat(stored).as("twice").doesNotHaveDuplicates();
        return load;
    }

    /** What a wait would have been, had the other processes not had their share of the machine. */
    private static Duration alone(Duration waited) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        double share = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
        return share > 1 ? Duration.ofMillis((long) (waited.toMillis() / share)) : waited;
    }

    private static List<String> talks(Node node, int kill) throws IOException {
        List<String> talks = new ArrayList<>();
        for (int i = 0; i < NEGOTIATIONS; i++) {
            talks.add(node.visitor().openNegotiation("talks-" + kill + "-" + i));
        }
        return talks;
    }

    private void repeat(Node node, Load before) throws IOException {
        if (before != null) {
            before.acknowledged.clear();
            before.repeat(node.visitor());
            acknowledged.addAll(before.acknowledged);
        }
    }
}
