package org.parley.api.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.api.eventstore.nodes.NodeId;
import org.parley.api.eventstore.nodes.Peers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class ShareExchangeTest {

    private static final RateLimits TWENTY = new RateLimits(true, 20, Duration.ofHours(1));

    private final EmbeddedDatabase database =
            new EmbeddedDatabaseBuilder()
                    .setType(EmbeddedDatabaseType.H2)
                    .setName("s" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE")
                    .addScript("db/migration/common/V351__limits.sql")
                    .build();
    private final Peers both = () -> Set.of("a", "b");
    private final Shares a = new Shares(TWENTY);
    private final Shares b = new Shares(TWENTY);
    private final ShareExchange ofA = exchange(a, "a");
    private final ShareExchange ofB = exchange(b, "b");

    @AfterEach
    void close() {
        database.shutdown();
    }

    @Test
    void a_login_gets_its_share_once_and_not_once_a_node() {
        assertThat(granted(a, "eager", 15)).isEqualTo(15);
        exchangeAll();
        assertThat(granted(b, "eager", 15)).isEqualTo(5);
        exchangeAll();
        assertThat(granted(a, "eager", 15)).isZero();
        assertThat(granted(b, "patient", 20)).isEqualTo(20);
    }

    @Test
    void what_was_counted_once_is_not_taken_off_again() {
        granted(a, "eager", 10);
        exchangeAll();
        ofB.forget();
        exchangeAll();
        assertThat(granted(b, "eager", 20)).isEqualTo(10);
    }

    private void exchangeAll() {
        ofA.exchange();
        ofB.exchange();
        ofA.exchange();
    }

    private static int granted(Shares shares, String login, int asked) {
        int granted = 0;
        for (int i = 0; i < asked; i++) {
            granted += shares.take(login).isConsumed() ? 1 : 0;
        }
        return granted;
    }

    private ShareExchange exchange(Shares shares, String node) {
        return new ShareExchange(shares, both, new NodeId(node), JdbcClient.create(database));
    }
}
