package org.parley.api.webhook;

import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again, on each node, what is to be sent. */
@Component
class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Search search;
    private final Sender sender;
    private final DeliveryTable deliveries;
    private final WebhookSettings settings;
    private final Clock clock;
    private volatile boolean running;

    Rounds(
            Search search,
            Sender sender,
            DeliveryTable deliveries,
            WebhookSettings settings,
            Clock clock) {
        this.search = search;
        this.sender = sender;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        deliveries.forget(clock.instant().minus(settings.keep()));
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("webhooks").start(this::go);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void go() {
        while (running) {
            try {
                search.look();
                sender.look();
            } catch (RuntimeException failed) {
                LOG.debug("looking again in a moment", failed);
            }
            LockSupport.parkNanos(settings.every().toNanos());
        }
    }
}
