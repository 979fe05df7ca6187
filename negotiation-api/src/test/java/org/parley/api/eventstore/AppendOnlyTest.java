package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.shared.NegotiationId;

class AppendOnlyTest {

    private final NegotiationId id = new NegotiationId(UUID.randomUUID());

    @TempDir Path folder;

    @Test
    void an_event_can_be_neither_changed_nor_removed() {
        try (Started house = Started.in(folder)) {
            house.commands().sendAndWait(Talks.open(id));
            for (String attempt :
                    new String[] {
                        "update domain_event set time_stamp = '2016-06-23T00:00:00.000Z'",
                        "delete from domain_event where global_index = 1",
                        "merge into domain_event e using (select 1 as i) s on e.global_index = s.i"
                                + " when matched then delete"
                    }) {
                assertThatThrownBy(() -> house.sql().sql(attempt).update())
                        .rootCause()
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
            assertThat(house.events().readEvents(id.toString()).asStream()).hasSize(3);
        }
    }
}
