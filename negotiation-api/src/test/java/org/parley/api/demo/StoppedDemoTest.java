package org.parley.api.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("h2")
class StoppedDemoTest {

    @Test
    void a_line_that_fails_keeps_the_demo_from_starting_and_is_named(@TempDir Path folder) {
        try (House house = House.in(folder)) {
            house.context()
                    .getBean(JdbcClient.class)
                    .sql("update account set roles = '' where username = 'secretariat'")
                    .update();
        }

        assertThatExceptionOfType(DemoStopped.class)
                .isThrownBy(() -> DemoHouse.in(folder))
                .withMessageStartingWith("colombia.ndjson, line 1: ");
    }

    @Test
    void the_start_says_what_to_do_about_it() {
        FailureAnalysis analysis =
                new DemoStoppedAnalyzer().analyze(new DemoStopped("x.ndjson, line 7: no"));

        assertThat(analysis.getDescription()).isEqualTo("x.ndjson, line 7: no");
        assertThat(analysis.getAction()).contains("goes on there");
    }
}
