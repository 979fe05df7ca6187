package org.parley.benchmark.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A negotiation as a row with a history. */
@Entity
@Audited
class EnversNegotiation {

    @Id @Nullable UUID id;

    @Column(length = 2000)
    @Nullable String document;

    protected EnversNegotiation() {}

    EnversNegotiation(UUID id, String document) {
        this.id = id;
        this.document = document;
    }
}
