package org.parley.api.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that slept through the loss of its claim must not write over what others have done. */
class StrictTokenStoreTest {

    private static final String READER = "reader";

    @TempDir Path folder;

    @Test
    void who_lost_its_claim_cannot_store_a_token_even_when_nobody_has_it() {
        try (Started house = Started.in(folder)) {
            TokenStore tokens = house.bean(TokenStore.class);
            TransactionManager transaction = house.bean(TransactionManager.class);
            transaction.executeInTransaction(() -> tokens.initializeTokenSegments(READER, 1));
            transaction.executeInTransaction(() -> tokens.fetchToken(READER, 0));
            transaction.executeInTransaction(() -> store(tokens, 1));
            house.sql().sql("update processor_token set owner_node = null").update();
            assertThatThrownBy(() -> transaction.executeInTransaction(() -> store(tokens, 2)))
                    .isInstanceOf(UnableToClaimTokenException.class);
            assertThat(transaction.fetchInTransaction(() -> tokens.fetchToken(READER, 0)))
                    .isEqualTo(new GlobalSequenceTrackingToken(1));
        }
    }

    private static void store(TokenStore tokens, long position) {
        tokens.storeToken(new GlobalSequenceTrackingToken(position), READER, 0);
    }
}
