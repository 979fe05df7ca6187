package org.parley.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.api.command.House;
import org.parley.api.command.Reply;
import org.parley.api.security.MatrixAsker.Cell;

/** Every endpoint that the application maps, asked by everyone, at home and away. */
class AccessMatrixTest {

    private static final Path PAGE = Path.of("docs", "access-matrix.md");
    private static final String HEAD =
            """
            # Every endpoint, asked by everyone

            Declared here, and compared with what the running application answers by `AccessMatrixTest`, which also holds
            it to a second opinion on the policy; `-Ddocs.write=true` writes it again. An endpoint without a line here
            fails the build. The policy itself is in [access.md](access.md).

            - **yes**: gets past the policy. What comes then depends on the request.
            - **403**: a role or a seat that may never do this. **404**: nothing there, or not for them.
            - **401**: has to log in; from a page, by being sent to `/login`.

            "Any login" has neither role nor seat. A delegate is asked twice: in the negotiation where the seat is, and in
            one where it is not ("elsewhere"). The undisclosed line there joins the principal and the mediator. Ids in paths
            are those of things that exist, but for accounts, tokens, imports and problems.

            """;

    private static final House HOUSE = House.shared();
    private static final List<MatrixAsker> ASKERS = MatrixAsker.all();
    private static final List<String> ANSWERED = new ArrayList<>();
    private static final List<String> AGAINST_OPINION = new ArrayList<>();

    @BeforeAll
    static void everyone_asks_everything() {
        MatrixSeats here = MatrixSeats.in(HOUSE, "here");
        MatrixSeats away = MatrixSeats.in(HOUSE, "away");
        for (Mapped endpoint : Mapped.all(HOUSE)) {
            List<String> cells = new ArrayList<>(List.of(endpoint.toString()));
            for (MatrixAsker asker : ASKERS) {
                Reply reply = endpoint.ask(HOUSE, asker.login(), asker.own() ? here : away);
                Cell cell = Cell.of(reply);
                cells.add(cell.toString());
                if (endpoint.isOfTheApi() && !agree(cell, asker.opinion(endpoint))) {
                    AGAINST_OPINION.add(
                            endpoint
                                    + " by "
                                    + asker.title()
                                    + " must be "
                                    + asker.opinion(endpoint)
                                    + ": "
                                    + reply);
                }
            }
            String line = cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
            if (!ANSWERED.contains(line)) {
                ANSWERED.add(line);
            }
        }
    }

    @Test
    void each_cell_is_what_is_declared_and_no_endpoint_is_undeclared() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page());
        }
        Map<String, String> declared = lines(Files.readAllLines(PAGE));
        Map<String, String> answered = lines(ANSWERED);
        assertThat(declared.keySet()).isEqualTo(answered.keySet());
        answered.forEach((endpoint, cells) -> assertThat(declared).containsEntry(endpoint, cells));
        assertThat(PAGE).content().isEqualTo(page());
    }

    @Test
    void each_cell_of_the_api_agrees_with_the_second_opinion() {
        assertThat(AGAINST_OPINION).isEmpty();
    }

    /** Who may, may still name something that is not there. */
    private static boolean agree(Cell answered, Cell opinion) {
        return answered == opinion || opinion == Cell.YES && answered == Cell.ABSENT;
    }

    private static String page() {
        String rule = "|" + "---|".repeat(ASKERS.size() + 1);
        return HEAD
                + "| endpoint | "
                + MatrixAsker.header()
                + " |\n"
                + rule
                + "\n"
                + String.join("\n", ANSWERED)
                + "\n";
    }

    private static Map<String, String> lines(List<String> page) {
        Map<String, String> lines = new TreeMap<>();
        for (String line : page) {
            String[] parts = line.split(" \\| ", 2);
            if (parts.length == 2 && parts[0].contains(" /")) {
                lines.put(parts[0].substring(2), parts[1]);
            }
        }
        return lines;
    }
}
