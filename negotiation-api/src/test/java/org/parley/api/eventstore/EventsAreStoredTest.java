package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.BeansException;
import org.springframework.context.annotation.Bean;

/** Trap 1: on Boot 4 without JPA the framework finds no database, and forgets in silence. */
class EventsAreStoredTest {

    @TempDir Path folder;

    @Test
    void transactions_and_tokens_are_those_of_the_database() {
        try (Started house = Started.in(folder)) {
            assertThat(house.bean(TransactionManager.class))
                    .isExactlyInstanceOf(SpringTransactionManager.class);
            assertThat(house.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        }
    }

    @Test
    void without_the_ordering_the_start_is_refused() {
        String[] withoutCure = {"spring.autoconfigure.exclude=" + AxonJdbcOrdering.class.getName()};
        assertThatThrownBy(() -> Started.with(folder, withoutCure, AClock.class).close())
                .isInstanceOf(BeansException.class);
    }

    @Test
    void another_transaction_manager_is_refused_by_name() {
        assertThatThrownBy(() -> Started.in(folder, Forgetful.class).close())
                .hasMessageContaining("Parley does not start")
                .hasMessageContaining("transaction manager")
                .hasMessageContaining("NoTransactionManager");
    }

    /** Stands in for the clock that comes with the ordering. */
    static class AClock {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** What the framework falls back to. */
    static class Forgetful {

        @Bean
        TransactionManager axonTransactionManager() {
            return NoTransactionManager.INSTANCE;
        }
    }
}
