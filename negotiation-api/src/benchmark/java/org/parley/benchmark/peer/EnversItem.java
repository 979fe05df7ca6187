package org.parley.benchmark.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An agenda item as a row with a history. */
@Entity
@Audited
class EnversItem {

    @Id @Nullable UUID id;

    @ManyToOne @Nullable EnversNegotiation negotiation;

    @Column(length = 2000)
    @Nullable String document;

    protected EnversItem() {}

    EnversItem(EnversNegotiation negotiation, UUID id, String document) {
        this.negotiation = negotiation;
        this.id = id;
        this.document = document;
    }
}
