package org.parley.api.webhook;

import static org.parley.api.problem.ProblemType.TOO_MANY_WEBHOOKS;
import static org.parley.core.rejection.CommandRejected.rejected;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.parley.api.account.AccountEvents;
import org.parley.api.account.Change;
import org.parley.api.alert.AlertKind;
import org.parley.api.command.Once;
import org.parley.api.eventstore.ForcedCommit;
import org.parley.api.problem.Fault;
import org.parley.api.problem.Problem;
import org.parley.api.stream.Feed;
import org.parley.api.stream.Sight;
import org.parley.core.rejection.Absent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes and deletes addresses. Each change is on the disk when its method returns. */
@Component
class WebhookDesk {

    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final AccountEvents events;
    private final Owners owners;
    private final Feed feed;
    private final TransactionOperations transaction;
    private final Once once;
    private final ForcedCommit disk;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    WebhookDesk(
            WebhookTable webhooks,
            DeliveryTable deliveries,
            AccountEvents events,
            Owners owners,
            Feed feed,
            TransactionOperations transaction,
            Once once,
            ForcedCommit disk,
            WebhookSettings settings,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.events = events;
        this.owners = owners;
        this.feed = feed;
        this.transaction = transaction;
        this.once = once;
        this.disk = disk;
        this.settings = settings;
        this.clock = clock;
    }

    /** Alerts to what is recorded from now on go there. */
    Webhook make(String username, NewWebhook asked) {
        Webhook made =
                new Webhook(
                        UUID.randomUUID(),
                        username,
                        address(asked.url()),
                        SigningSecret.random(random),
                        asked.kinds() == null ? EnumSet.allOf(AlertKind.class) : asked.kinds(),
                        now(username),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        WebhookTable.Sealed sealed = webhooks.seal(made);
        durably(() -> {
            requireRoom(username);
            webhooks.add(sealed);
            events.add(username, Change.WEBHOOK_MADE, made.id().toString(), username);
        });
        return made;
    }

    void delete(String username, UUID id) {
        durably(() -> {
            if (!webhooks.remove(username, id)) {
                throw rejected(new Absent());
            }
            events.add(username, Change.WEBHOOK_DELETED, id.toString(), username);
        });
    }

    /** Sends an alert again, as if it were new. */
    Delivery resend(String username, UUID id, UUID deliveryId) {
        if (webhooks.find(username, id) == null || deliveries.find(id, deliveryId) == null) {
            throw rejected(new Absent());
        }
        durably(() -> deliveries.again(deliveryId, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        Delivery again = deliveries.find(id, deliveryId);
        if (again == null) {
            throw rejected(new Absent());
        }
        return again;
    }

    private long now(String username) {
        Sight sight = owners.sightOf(username);
        return feed.now(sight == null ? List.of() : sight.negotiations());
    }

    private URI address(String text) {
        try {
            return new Addresses(settings.allowHttp(), settings.allowPrivate()).parse(text);
        } catch (Addresses.Refused refused) {
            throw Problem.of(Fault.at("/url", String.valueOf(refused.getMessage()))).refused();
        }
    }

    private void durably(Runnable change) {
        transaction.executeWithoutResult(_ -> {
            once.claim();
            change.run();
        });
        disk.await();
    }

    private void requireRoom(String username) {
        if (webhooks.of(username).size() >= settings.perLogin()) {
            throw Problem.of(
                            TOO_MANY_WEBHOOKS,
                            "You have %d webhooks. Delete one that you do not use."
                                    .formatted(settings.perLogin()))
                    .refused();
        }
    }
}
