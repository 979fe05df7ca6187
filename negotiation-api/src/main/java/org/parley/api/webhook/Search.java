package org.parley.api.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.api.alert.Alert;
import org.parley.api.alert.Alerts;
import org.parley.api.eventstore.Arrivals;
import org.parley.api.stream.Feed;
import org.parley.api.stream.Sight;
import org.parley.api.stream.Told;
import org.parley.core.shared.NegotiationId;
import org.parley.projections.history.Entry;
import org.parley.projections.history.EventPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks for alerts in what has arrived, for each address as its owner may see it then. How far it
 * has looked is written with what it has found, by one node.
 */
@Component
class Search {

    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final Owners owners;
    private final Arrivals arrivals;
    private final Feed feed;
    private final Alerts alerts;
    private final TransactionOperations transaction;
    private final Clock clock;

    Search(
            WebhookTable webhooks,
            DeliveryTable deliveries,
            Owners owners,
            Arrivals arrivals,
            Feed feed,
            Alerts alerts,
            TransactionOperations transaction,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.owners = owners;
        this.arrivals = arrivals;
        this.feed = feed;
        this.alerts = alerts;
        this.transaction = transaction;
        this.clock = clock;
    }

    void look() {
        long last = arrivals.last();
        webhooks.behind(last).forEach(one -> look(one, last));
    }

    private void look(Webhook one, long last) {
        Webhook now = one;
        boolean goesOn = true;
        while (goesOn) {
            Feed.Part<Found> part = next(now);
            long end = part.events().isEmpty() ? now.told() : part.events().getLast().number();
            long to = part.isAll() ? Math.max(last, end) : end;
            goesOn = keep(now, part, to) && !part.isAll() && !part.isBehind();
            now = now.toldUpTo(to);
        }
    }

    private Feed.Part<Found> next(Webhook one) {
        Sight sight = owners.sightOf(one.username());
        return sight == null
                ? Feed.Part.nothing()
                : feed.after(
                        one.told(),
                        sight.negotiations(),
                        (negotiation, entry) -> found(one, negotiation, entry));
    }

    /** False when another node has looked there meanwhile. */
    private boolean keep(Webhook one, Feed.Part<Found> part, long to) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean moved = webhooks.move(one, to);
                    if (moved) {
                        part.events().stream()
                                .map(Told::content)
                                .filter(Objects::nonNull)
                                .map(it -> Delivery.first(one.id(), it, now))
                                .forEach(deliveries::add);
                    }
                    return moved;
                }));
    }

    private @Nullable Found found(Webhook one, NegotiationId negotiation, Entry entry) {
        Alert alert = alerts.of(negotiation, entry);
        return alert == null || !one.kinds().contains(alert.data().kind())
                ? null
                : new Found(
                        negotiation,
                        new EventPlace(entry.stream(), entry.version()),
                        alert.data().kind());
    }
}
