package org.parley.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.ParleyApplication;
import org.parley.api.command.House;
import org.parley.api.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loading that is killed in the middle goes on where it was, and does nothing twice. */
@Tag("h2")
class DemoRestartTest {

    @Test
    void a_demo_killed_while_loading_is_completed_by_the_next_start_and_left_alone_by_the_one_after(
            @TempDir Path folder) throws IOException, InterruptedException {
        killWhileLoading(folder);

        for (int start = 1; start <= 2; start++) {
            try (House house = DemoHouse.in(folder)) {
                assertThat(receipts(house)).as("start %s", start).isEqualTo(lines());
                assertThat(loaded(house))
                        .as("start %s", start)
                        .isEqualTo(loaded(DemoHouse.shared()));
            }
        }
    }

    private static void killWhileLoading(Path folder) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ParleyApplication.class.getName(),
                                "--spring.profiles.active=demo",
                                "--server.port=0"));
        command.addAll(TestDatabase.h2(folder).arguments());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(firstProgress(log)).doesNotContain(" 100 %");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String firstProgress(BufferedReader log) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains("demo: colombia.ndjson")) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("the demo did not begin to load:\n" + before);
    }

    /** All events but those of readings, which other tests may have made meanwhile. */
    private static long loaded(House house) {
        return house.context()
                .getBean(JdbcClient.class)
                .sql(
                        "select count(*) from domain_event where aggregate_identifier"
                                + " not like 'custody:%'")
                .query(Long.class)
                .single();
    }

    private static long receipts(House house) {
        return house.context()
                .getBean(JdbcClient.class)
                .sql("select count(*) from receipt where receipt_key like 'import:%'")
                .query(Long.class)
                .single();
    }

    private static long lines() {
        return Stream.of(Scenario.values()).mapToLong(one -> one.lines().size()).sum();
    }
}
