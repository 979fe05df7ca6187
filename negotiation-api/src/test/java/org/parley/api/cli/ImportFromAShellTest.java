package org.parley.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.api.command.House;
import org.parley.api.command.Table;

class ImportFromAShellTest {
    private static final House HOUSE = House.shared();
    private static final String OPEN =
            "{\"op\": \"OpenNegotiation\", \"id\": \"@n\", \"title\": \"x\", \"agreementRule\": \"EARLY_HARVEST\", \"parties\": []}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final String name = "shell " + UUID.randomUUID();

    @TempDir Path folder;

    @Test
    void a_file_goes_to_the_server_and_says_what_became_of_it() throws IOException {
        assertThat(send(file(OPEN), "secretariat")).isZero();
        assertThat(out.toString()).startsWith("DONE: 1 lines, 1 recorded, 0 repeated, 0 failed, ");
    }

    @Test
    void a_line_that_fails_is_printed_and_the_exit_code_says_so() throws IOException {
        assertThat(send(file(OPEN, "garbage"), "secretariat")).isEqualTo(1);
        assertThat(out.toString()).contains("1 recorded, 0 repeated, 1 failed");
        assertThat(err.toString()).contains("line 2: this is not JSON, near column 1");
    }

    @Test
    void a_table_is_tried_first_and_then_recorded() throws IOException {
        Path mapping =
                Files.writeString(
                        folder.resolve("mapping.json"),
                        """
                        {"negotiationId": "%s",
                         "columns": {"measure": "Measure", "milestone": "Step", "responsible": "Who"},
                         "fixed": {"verifier": "UN", "category": "MILITARY", "mode": "RECIPROCAL"}}
                        """
                                .formatted(Table.open(HOUSE).id()));
        Path table = file("Measure,Step,Who", "Weapons,Storage,FARC-EP", "Roads,Open,ELN");

        assertThat(send(table, "goc.head", "--mapping=" + mapping, "--dry-run")).isEqualTo(1);
        assertThat(out.toString()).contains("Tried, nothing recorded: 2 measures, 1 refused");
        assertThat(err.toString()).contains("line 3 Who: no party here has the short name ELN");

        assertThat(send(table, "goc.head", "--mapping=" + mapping)).isEqualTo(1);
        assertThat(out.toString()).contains("1 recorded, 0 repeated, 1 failed");
        assertThat(send(table, "goc.head", "--dry-run")).isEqualTo(1);
        assertThat(err.toString()).contains("give their --mapping");
    }

    @Test
    void the_password_may_stand_in_a_file() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), House.PASSWORD + "\n");
        Path file = file(OPEN);

        int code =
                run(
                        Map.of(),
                        "import",
                        file.toString(),
                        "--name",
                        name,
                        "--url",
                        HOUSE.base(),
                        "--user",
                        "secretariat",
                        "--password-file",
                        password.toString());

        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void a_server_that_refuses_is_quoted() throws IOException {
        assertThat(send(file(OPEN), "nobody")).isEqualTo(1);
        assertThat(err.toString()).contains("401");

        assertThat(send(file(OPEN), "manager")).isEqualTo(1);
        assertThat(err.toString()).contains("None of your roles may ever do this here.");
    }

    @Test
    void a_server_that_is_not_there_is_named() throws IOException {
        int code =
                run(
                        Map.of("PARLEY_PASSWORD", "x"),
                        "import",
                        file(OPEN).toString(),
                        "--name=x",
                        "--user=x",
                        "--url=http://127.0.0.1:1");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("No server answers at http://127.0.0.1:1");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(send(folder.resolve("nothing.ndjson"), "secretariat")).isEqualTo(1);
        assertThat(err.toString()).contains("nothing.ndjson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "import --help", "help import", "--version"})
    void it_explains_itself(String arguments) {
        assertThat(run(Map.of(), arguments.split(" "))).isZero();
        assertThat(out.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"imprt", "import", "import x --nonsense", "import x --name n"})
    void what_it_does_not_understand_gets_help(String arguments) {
        assertThat(Subcommands.are(arguments.split(" "))).isTrue();
        assertThat(run(Map.of(), arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:");
    }

    @Test
    void settings_alone_start_the_server() {
        assertThat(Subcommands.are()).isFalse();
        assertThat(Subcommands.are("--server.port=0", "--parley.data-dir=x")).isFalse();
        assertThat(Subcommands.are("--debug")).isFalse();
    }

    private int send(Path file, String user, String... more) {
        Stream<String> usual =
                Stream.of(
                        "import",
                        file.toString(),
                        "--name=" + name,
                        "--url=" + HOUSE.base(),
                        "--user=" + user);
        return run(
                Map.of("PARLEY_PASSWORD", House.PASSWORD),
                Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }

    private int run(Map<String, String> variables, String... arguments) {
        return Subcommands.run(
                new PrintWriter(out, true), new PrintWriter(err, true), variables, arguments);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("file.ndjson"), Stream.of(lines).toList());
    }
}
