package org.parley.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstTalksTest {

    @Test
    void a_negotiation_is_opened_over_http(@TempDir Path folder) {
        try (House house = House.in(folder)) {
            Reply opened =
                    house.post(
                            "secretariat",
                            "/api/v1/negotiations",
                            """
                            {"title": "Talks", "agreementRule": "EVERYTHING_AGREED", "parties": [
                              {"name": "Government", "shortName": "GOC", "role": "PRINCIPAL"}]}
                            """);
            System.out.println(opened);
            assertThat(opened.status()).isEqualTo(201);
        }
    }
}
