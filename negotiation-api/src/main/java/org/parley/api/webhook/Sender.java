package org.parley.api.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.parley.api.webhook.Outcome.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * Sends what is to be sent, each address apart from the others, so that one that does not answer
 * holds up nobody. Nodes take messages from a table: one is sent by one of them, and by another if
 * that one is killed before it has written down what came of it.
 */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** At how many addresses a node is at once. */
    private static final int MOST = 50;

    private static final Duration NOT_YET = Duration.ofSeconds(5);

    private final WebhookTable webhooks;
    private final DeliveryTable deliveries;
    private final Owners owners;
    private final Messages messages;
    private final WebhookSettings settings;
    private final Post post;
    private final Clock clock;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    Sender(
            WebhookTable webhooks,
            DeliveryTable deliveries,
            Owners owners,
            Messages messages,
            WebhookSettings settings,
            SslBundles bundles,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.owners = owners;
        this.messages = messages;
        this.settings = settings;
        this.post =
                new Post(
                        new Addresses(settings.allowHttp(), settings.allowPrivate()),
                        () -> sockets(settings.sslBundle(), bundles),
                        settings.patience());
        this.clock = clock;
    }

    /** Asked for anew with each connection, so that a bundle may be replaced meanwhile. */
    private static SSLSocketFactory sockets(@Nullable String bundle, SslBundles bundles) {
        return bundle == null
                ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                : bundles.getBundle(bundle).createSslContext().getSocketFactory();
    }

    /** Begins to send to each address that something waits for. */
    void look() {
        for (UUID webhook : deliveries.due(clock.instant(), MOST)) {
            if (busy.size() < MOST && busy.add(webhook)) {
                Thread.ofVirtual().name("webhook").start(() -> serve(webhook));
            }
        }
    }

    private void serve(UUID webhook) {
        try {
            boolean goesOn = true;
            while (goesOn) {
                Delivery next = deliveries.take(webhook, now(), lease());
                goesOn = next != null && send(next);
            }
        } catch (RuntimeException failed) {
            LOG.debug("sent again when its time has come", failed);
        } finally {
            busy.remove(webhook);
        }
    }

    /** Whether it arrived, so that another may. */
    private boolean send(Delivery one) {
        Webhook to = webhooks.find(one.webhookId());
        if (to == null) {
            return false;
        }
        if (!owners.maySee(to.username(), one.negotiation())) {
            deliveries.ended(one, DeliveryState.WITHHELD, null, "not yours to see any more");
            return true;
        }
        byte[] body = messages.body(one);
        if (body == null) {
            deliveries.untried(one, now().plus(NOT_YET));
            return false;
        }
        Outcome outcome = attempt(to, one, body);
        note(one, outcome);
        return outcome.kind() == Kind.TAKEN;
    }

    private Outcome attempt(Webhook to, Delivery one, byte[] body) {
        Instant now = now();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Parley");
        headers.put("webhook-id", one.messageId());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", to.secret().signature(one.messageId(), now, body));
        try {
            return Outcome.answered(post.send(to.url(), headers, body));
        } catch (Addresses.Refused refused) {
            return Outcome.failed("the address " + refused.getMessage());
        } catch (UnknownHostException _) {
            return Outcome.failed("there is no host of that name");
        } catch (SSLException _) {
            return Outcome.failed("no safe connection: its certificate, or TLS at all");
        } catch (SocketTimeoutException _) {
            return Outcome.failed("no answer in time");
        } catch (IOException _) {
            return Outcome.failed("no answer");
        }
    }

    private void note(Delivery one, Outcome outcome) {
        int failures = one.attempts();
        boolean isLast = outcome.kind() == Kind.GONE || failures > settings.retries().size();
        if (outcome.kind() == Kind.TAKEN) {
            deliveries.ended(one, DeliveryState.DELIVERED, null, outcome.words());
        } else if (isLast) {
            deliveries.ended(one, DeliveryState.GIVEN_UP, null, outcome.words());
        } else {
            Instant next = now().plus(settings.retries().get(failures - 1));
            deliveries.ended(one, DeliveryState.WAITING, next, outcome.words());
        }
    }

    /** Longer than an attempt can take. */
    private Duration lease() {
        return settings.patience().multipliedBy(3);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
