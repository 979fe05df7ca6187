package org.parley.api.command;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets receipts that are older than was promised. */
@Component
@EnableScheduling
class ReceiptPurge {

    private final Receipts receipts;
    private final Clock clock;
    private final Duration keep;

    ReceiptPurge(
            Receipts receipts,
            Clock clock,
            @Value("${parley.idempotency.keep:48h}") Duration keep) {
        if (keep.compareTo(Duration.ofHours(24)) < 0) {
            throw new IllegalArgumentException("parley.idempotency.keep must be 24 hours or more");
        }
        this.receipts = receipts;
        this.clock = clock;
        this.keep = keep;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void purge() {
        receipts.purge(clock.instant().minus(keep));
    }
}
