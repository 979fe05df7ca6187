package org.parley.api.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.api.command.House;

class DrainTest {

    @TempDir Path folder;

    @Test
    void a_node_that_leaves_says_so_and_goes_on_serving_for_a_while() {
        House house = House.in(folder, "--parley.shutdown.drain=4s");
        assertThat(ready(house)).isEqualTo(200);
        Thread leaving = Thread.ofPlatform().start(house.context()::close);
        await().until(() -> ready(house) == 503);
        assertThat(house.get("manager", "/api/v1/negotiations").status()).isEqualTo(200);
        assertThat(house.get("manager", "/actuator/health/liveness").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> !leaving.isAlive());
        house.http().close();
    }

    @Test
    void the_while_ends_before_the_patience_of_the_shutdown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Drain(Duration.ofSeconds(26)));
    }

    private static int ready(House house) {
        return house.get(null, "/actuator/health/readiness").status();
    }
}
