package org.parley.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Table;

/** An operator has read models rebuilt from a shell and watches. */
class RebuildFromAShellTest {

    private static final House HOUSE = House.shared();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_ends_when_the_new_rows_answer() {
        Table.open(HOUSE);

        assertThat(run("operator", "history")).as(err.toString()).isZero();
        assertThat(out.toString()).startsWith("history: rebuilt, ").contains(" events/s, ");
    }

    @Test
    void whoever_may_not_and_what_there_is_not_is_said() {
        assertThat(run("manager", "history")).isEqualTo(1);
        assertThat(err.toString()).contains("403");
        assertThat(run("operator", "nothing")).isEqualTo(1);
        assertThat(err.toString()).contains("404");
    }

    private int run(String user, String name) {
        return Subcommands.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Map.of("PARLEY_PASSWORD", House.PASSWORD),
                "rebuild",
                name,
                "--url=" + HOUSE.base(),
                "--user=" + user);
    }
}
