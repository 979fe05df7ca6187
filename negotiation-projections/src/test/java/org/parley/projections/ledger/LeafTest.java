package org.parley.projections.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.parley.projections.ledger.tree.Hash;
import org.parley.projections.ledger.tree.Sha256;

class LeafTest {

    private static final Hash HASH = new Sha256().of((byte) 1);

    @Test
    void a_leaf_is_canonical_json_of_all_that_is_stored_of_an_event() throws IOException {
        Leaf leaf =
                new Leaf(
                        "agenda.AgendaItemProposed",
                        "1",
                        "b7e1",
                        3,
                        "2016-06-23T16:00:00.000Z",
                        "goc.head",
                        HASH,
                        HASH,
                        null);
        String json = new String(leaf.canonical(), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo(
                        """
                        {"actor":"goc.head","metadataHash":"%1$s","payloadHash":"%1$s","previous":null,\
                        "recorded":"2016-06-23T16:00:00.000Z","revision":"1","sequence":3,"stream":"b7e1",\
                        "type":"agenda.AgendaItemProposed"}\
                        """
                                .formatted(HASH));
        assertThat(new JsonCanonicalizer(json).getEncodedString()).isEqualTo(json);
    }
}
